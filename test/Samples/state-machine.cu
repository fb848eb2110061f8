// RUN: %sample --hip --metal %s
// A tokenizer as a state machine: every thread scans one line and counts the
// tokens it holds; a switch with fallthrough and a small goto for errors.
// Features: nested switch, [[fallthrough]], default in the middle, goto to a
// common exit, enum class, char ranges, local array of counters.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>
#include <cuda_runtime.h>
#define CHECK(x)                                                     \
  if ((x) != cudaSuccess)                                            \
    fprintf(stderr, "CUDA error in line %d\n", __LINE__), exit(1);

enum class State : int { Start, Word, Number, Fraction, String };
enum Token { WORD, INTEGER, REAL, TEXT, OPERATOR, BRACKETS, ERRORS, TOKEN_KINDS };

struct Counts {
  int n[TOKEN_KINDS];
  int depth; // deepest bracket
};

__host__ __device__ inline bool isDigit(char c) { return '0' <= c && c <= '9'; }
__host__ __device__ inline bool isLetter(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }

__host__ __device__ Counts tokenize(const char *s, int length) {
  Counts counts = {};
  State state = State::Start;
  int depth = 0;

  for (int i = 0; i <= length; ++i) {
    const char c = i < length ? s[i] : '\n';
    switch (state) {
    case State::Word:
      if (isLetter(c) || isDigit(c) || c == '_')
        continue;
      ++counts.n[WORD];
      state = State::Start;
      break;
    case State::Number:
      if (c == '.' && (state = State::Fraction, true))
        continue;
      [[fallthrough]];
    case State::Fraction:
      if (isDigit(c))
        continue;
      if (isLetter(c))
        goto malformed;
      ++counts.n[state == State::Number ? INTEGER : REAL];
      state = State::Start;
      break;
    case State::String:
      if (c == '\n')
        goto malformed;
      if (c == '"')
        ++counts.n[TEXT], state = State::Start;
      continue;
    case State::Start:
      break;
    }

    switch (c) {
    case '(':
    case '[':
      if (++depth > counts.depth)
        counts.depth = depth;
      break;
    default:
      if (isLetter(c))
        state = State::Word;
      else if (isDigit(c))
        state = State::Number;
      break;
    case ')':
    case ']':
      if (--depth < 0)
        goto malformed;
      ++counts.n[BRACKETS];
      break;
    case '"':
      state = State::String;
      break;
    case '+': case '-': case '*': case '/': case '=':
      ++counts.n[OPERATOR];
      break;
    }
  }
  if (depth == 0)
    return counts;

malformed:
  counts.n[ERRORS] = 1;
  return counts;
}

__global__ void tokenizeLines(const char *text, const int *starts, int lines, Counts *counts) {
  const int line = blockIdx.x * blockDim.x + threadIdx.x;
  if (line < lines)
    counts[line] = tokenize(text + starts[line], starts[line + 1] - starts[line]);
}

int main(int argc, char **argv) {
  const int lines = argc > 1 ? atoi(argv[1]) : 600;
  static const char *const pieces[] = {"alpha ", "x_1 ", "42 ", "3.14 ", "\"a b\" ", "+ ", "( ", ") ",
                                       "[7] ", "= ", "(y - 2) ", "9z ", "\"open ", "beta2*", "/ "};
  const unsigned kinds = sizeof(pieces) / sizeof(pieces[0]);
  std::string text;
  std::vector<int> starts(1, 0);
  unsigned s = 451;
  for (int l = 0; l < lines; ++l) {
    for (int k = 0; k < l % 9; ++k) {
      s = s * 1103515245u + 12345u;
      unsigned pick = (s >> 16) % (kinds * 3);
      text += pieces[pick < kinds ? pick : pick % 6];
    }
    starts.push_back((int)text.size());
  }

  char *d_text;
  int *d_starts;
  Counts *d_counts;
  std::vector<Counts> counts(lines);
  CHECK(cudaMalloc(&d_text, text.size() + 1));
  CHECK(cudaMalloc(&d_starts, starts.size() * sizeof(int)));
  CHECK(cudaMalloc(&d_counts, (lines + 1) * sizeof(Counts)));
  CHECK(cudaMemcpy(d_text, text.data(), text.size(), cudaMemcpyHostToDevice));
  CHECK(cudaMemcpy(d_starts, starts.data(), starts.size() * sizeof(int), cudaMemcpyHostToDevice));
  if (lines > 0)
    tokenizeLines<<<(lines + 31) / 32, 32>>>(d_text, d_starts, lines, d_counts);
  CHECK(cudaGetLastError());
  CHECK(cudaMemcpy(counts.data(), d_counts, lines * sizeof(Counts), cudaMemcpyDeviceToHost));

  int bad = 0, totals[TOKEN_KINDS] = {}, deepest = 0;
  for (int l = 0; l < lines; ++l) {
    const Counts want = tokenize(text.data() + starts[l], starts[l + 1] - starts[l]);
    bad += memcmp(&want, &counts[l], sizeof(Counts)) != 0;
    for (int k = 0; k < TOKEN_KINDS; ++k) totals[k] += counts[l].n[k];
    deepest = counts[l].depth > deepest ? counts[l].depth : deepest;
  }
  printf("lines %d, characters %zu, deepest bracket %d\n", lines, text.size(), deepest);
  printf("words %d, integers %d, reals %d, texts %d, operators %d, brackets %d, errors %d\n", totals[WORD],
         totals[INTEGER], totals[REAL], totals[TEXT], totals[OPERATOR], totals[BRACKETS], totals[ERRORS]);
  CHECK(cudaFree(d_text)) CHECK(cudaFree(d_starts)) CHECK(cudaFree(d_counts))
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
