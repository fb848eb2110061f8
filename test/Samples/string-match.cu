// RUN: %sample --hip --metal %s
// Substring search: every thread tests one position of the text for several
// patterns, and a wildcard matcher runs on lines.
// Features: char pointers, table of structs in constant memory, nested loops with break
// and continue, bool flags, atomicMin for the first hit.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <climits>
#include <string>
#include <vector>
#include <cuda_runtime.h>

#define MAX_PATTERNS 4
#define MAX_LEN 16

#define CHK(x) do { cudaError_t s_ = (x); if (s_ != cudaSuccess) { puts(cudaGetErrorString(s_)); exit(1); } } while (0)

typedef struct { char text[MAX_LEN]; int len; } pattern_t;

__constant__ pattern_t c_patterns[MAX_PATTERNS];
__constant__ int c_count;

__global__ void find_all(const char *text, int n, int *hits, int *first)
{
    int pos = blockIdx.x * blockDim.x + threadIdx.x;
    if (pos >= n) return;

    for (int p = 0; p < c_count; ++p) {
        const pattern_t &pat = c_patterns[p];
        if (pos + pat.len > n) continue;
        bool match = true;
        for (int k = 0; k < pat.len; ++k) {
            if (text[pos + k] != pat.text[k]) {
                match = false;
                break;
            }
        }
        if (!match) continue;
        atomicAdd(hits + p, 1);
        atomicMin(first + p, pos);
    }
}

// '*' any run, '?' any one character; linear time with one backtrack point.
__host__ __device__ bool wildcard(const char *s, int n, const char *pattern)
{
    int i = 0, star = -1, mark = 0;
    const char *p = pattern;
    while (i < n) {
        if (*p == '?' || (*p != '*' && *p == s[i] && *p != '\0')) {
            ++i, ++p;
        } else if (*p == '*') {
            star = (int)(p++ - pattern);
            mark = i;
        } else if (star >= 0) {
            p = pattern + star + 1;
            i = ++mark;
        } else {
            return false;
        }
    }
    while (*p == '*') ++p;
    return !*p;
}

__global__ void match_lines(const char *text, int n, int line_length, const char *pattern,
                            unsigned char *matched)
{
    int line = blockIdx.x * blockDim.x + threadIdx.x;
    int begin = line * line_length;
    if (begin >= n) return;
    int len = min(line_length, n - begin);
    matched[line] = wildcard(text + begin, len, pattern) ? 1 : 0;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 8000;
    const int line_length = 12, lines = (n + line_length - 1) / line_length;
    std::string text;
    unsigned s = 9;
    for (int i = 0; i < n; ++i) {
        s = s * 1103515245u + 12345u;
        text += "abcd"[s >> 18 & 3];
    }
    pattern_t patterns[MAX_PATTERNS] = {{"abca", 4}, {"dd", 2}, {"cabba", 5}, {"zebra", 5}};
    const int count = MAX_PATTERNS;
    const char glob[] = "*ab?d*c*";

    char *d_text, *d_glob;
    int *d_hits, *d_first, hits[MAX_PATTERNS] = {}, first[MAX_PATTERNS];
    unsigned char *d_matched;
    for (int &f : first) f = INT_MAX;
    CHK(cudaMalloc((void **)&d_text, n + 1));
    CHK(cudaMalloc((void **)&d_glob, sizeof glob));
    CHK(cudaMalloc((void **)&d_hits, sizeof hits));
    CHK(cudaMalloc((void **)&d_first, sizeof first));
    CHK(cudaMalloc((void **)&d_matched, lines + 1));
    CHK(cudaMemcpy(d_text, text.data(), n, cudaMemcpyHostToDevice));
    CHK(cudaMemcpy(d_glob, glob, sizeof glob, cudaMemcpyHostToDevice));
    CHK(cudaMemcpy(d_hits, hits, sizeof hits, cudaMemcpyHostToDevice));
    CHK(cudaMemcpy(d_first, first, sizeof first, cudaMemcpyHostToDevice));
    CHK(cudaMemcpyToSymbol(c_patterns, patterns, sizeof patterns));
    CHK(cudaMemcpyToSymbol(c_count, &count, sizeof count));
    if (n > 0) {
        find_all<<<(n + 127) / 128, 128>>>(d_text, n, d_hits, d_first);
        match_lines<<<(lines + 31) / 32, 32>>>(d_text, n, line_length, d_glob, d_matched);
    }
    CHK(cudaGetLastError());
    std::vector<unsigned char> matched(lines);
    CHK(cudaMemcpy(hits, d_hits, sizeof hits, cudaMemcpyDeviceToHost));
    CHK(cudaMemcpy(first, d_first, sizeof first, cudaMemcpyDeviceToHost));
    CHK(cudaMemcpy(matched.data(), d_matched, lines, cudaMemcpyDeviceToHost));

    int bad = 0, total = 0;
    for (int p = 0; p < count; ++p) {
        int want = 0, want_first = INT_MAX;
        for (size_t at = text.find(patterns[p].text); at != std::string::npos; at = text.find(patterns[p].text, at + 1))
            if (want++ == 0) want_first = (int)at;
        bad += hits[p] != want || first[p] != want_first;
        printf("%-6s %5d hits, first at %d\n", patterns[p].text, hits[p], hits[p] ? first[p] : -1);
    }
    for (int l = 0; l < lines; ++l) {
        int len = n - l * line_length < line_length ? n - l * line_length : line_length;
        bad += matched[l] != wildcard(text.data() + l * line_length, len, glob);
        total += matched[l] * (l + 1);
    }
    printf("lines %d, wildcard checksum %d\n", lines, total);
    cudaFree(d_text); cudaFree(d_glob); cudaFree(d_hits); cudaFree(d_first); cudaFree(d_matched);
    puts(bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
