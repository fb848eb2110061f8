// RUN: %sample --hip --metal %s
// Solves small dense systems by Gaussian elimination with partial pivoting,
// one block per system, all in shared memory.
// Features: argmax of the pivot column through shared memory, row swap, break
// out of a barrier loop on a uniform condition, macro for 2-D access into a
// dynamic shared array, status codes as an enum.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define N 12                    // unknowns
#define LD (N + 2)              // row pitch: the right-hand side and a pad
#define THREADS 32
#define AT(r, c) a[(r) * LD + (c)]

#define CHECK_CUDA_ERROR(val) check_cuda((val), __FILE__, __LINE__)
void check_cuda(cudaError_t err, const char *file, int line)
{
    if (err == cudaSuccess)
        return;
    fprintf(stderr, "CUDA Runtime Error at: %s:%d\n%s\n", file, line, cudaGetErrorString(err));
    exit(EXIT_FAILURE);
}

enum SolveStatus { SOLVE_OK = 0, SOLVE_SINGULAR = 1 };

__global__ void solve(const float *systems, float *solutions, int *status, int count)
{
    extern __shared__ float a[];
    __shared__ int pivotRow;
    const int t = threadIdx.x;
    if (blockIdx.x >= count)
        return;

    const float *src = systems + blockIdx.x * N * (N + 1);
    for (int i = t; i < N * (N + 1); i += THREADS)
        AT(i / (N + 1), i % (N + 1)) = src[i];

    int result = SOLVE_OK;
    for (int k = 0; k < N; ++k) {
        __syncthreads();
        if (t == 0) {
            int best = k;
            for (int r = k + 1; r < N; ++r)
                if (fabsf(AT(r, k)) > fabsf(AT(best, k)))
                    best = r;
            pivotRow = fabsf(AT(best, k)) < 1e-6f ? -1 : best;
        }
        __syncthreads();
        const int p = pivotRow;
        if (p < 0) {
            result = SOLVE_SINGULAR;
            break;                       // the same for every thread
        }
        if (p != k && t <= N) {
            const float swap = AT(k, t);
            AT(k, t) = AT(p, t);
            AT(p, t) = swap;
        }
        __syncthreads();

        // one thread per row below the pivot
        const int row = k + 1 + t;
        if (row < N) {
            const float factor = AT(row, k) / AT(k, k);
            for (int c = k; c <= N; ++c)
                AT(row, c) -= factor * AT(k, c);
        }
    }
    __syncthreads();

    if (result == SOLVE_OK) {
        // back substitution, column oriented: the unknowns replace column N
        for (int k = N - 1; k >= 0; --k) {
            if (t == 0)
                AT(k, N) /= AT(k, k);
            __syncthreads();
            if (t < k)
                AT(t, N) -= AT(t, k) * AT(k, N);
            __syncthreads();
        }
    }
    if (t < N)
        solutions[blockIdx.x * N + t] = result == SOLVE_OK ? AT(t, N) : 0.0f;
    if (t == 0)
        status[blockIdx.x] = result;
}

int main(int argc, char **argv)
{
    const int count = argc > 1 ? atoi(argv[1]) : 60;
    std::vector<float> systems(count * N * (N + 1)), x(count * N), want(count * N);
    std::vector<int> status(count);
    unsigned s = 2718;
    auto next = [&s]() {
        s = s * 1103515245u + 12345u;
        return (float)((s >> 16) & 255) / 32.0f - 4.0f;
    };
    for (int b = 0; b < count; ++b) {
        float *m = &systems[b * N * (N + 1)];
        for (int r = 0; r < N; ++r)
            want[b * N + r] = next();
        for (int r = 0; r < N; ++r) {
            float rhs = 0.0f;
            for (int c = 0; c < N; ++c) {
                m[r * (N + 1) + c] = next() + (c == (r + b) % N ? 24.0f : 0.0f);
                if (b % 17 == 16 && c == 3)
                    m[r * (N + 1) + c] = 0.0f;   // singular
                rhs += m[r * (N + 1) + c] * want[b * N + c];
            }
            m[r * (N + 1) + N] = rhs;
        }
    }

    float *d_systems, *d_x;
    int *d_status;
    CHECK_CUDA_ERROR(cudaMalloc(&d_systems, systems.size() * sizeof(float)));
    CHECK_CUDA_ERROR(cudaMalloc(&d_x, x.size() * sizeof(float)));
    CHECK_CUDA_ERROR(cudaMalloc(&d_status, count * sizeof(int)));
    CHECK_CUDA_ERROR(cudaMemcpy(d_systems, systems.data(), systems.size() * sizeof(float), cudaMemcpyHostToDevice));
    if (count)
        solve<<<count, THREADS, N * LD * sizeof(float)>>>(d_systems, d_x, d_status, count);
    CHECK_CUDA_ERROR(cudaGetLastError());
    CHECK_CUDA_ERROR(cudaDeviceSynchronize());
    CHECK_CUDA_ERROR(cudaMemcpy(x.data(), d_x, x.size() * sizeof(float), cudaMemcpyDeviceToHost));
    CHECK_CUDA_ERROR(cudaMemcpy(status.data(), d_status, count * sizeof(int), cudaMemcpyDeviceToHost));

    int bad = 0, singular = 0;
    double sum = 0;
    for (int b = 0; b < count; ++b) {
        const int expected = b % 17 == 16 ? SOLVE_SINGULAR : SOLVE_OK;
        bad += status[b] != expected;
        singular += status[b] == SOLVE_SINGULAR;
        for (int r = 0; r < N && expected == SOLVE_OK; ++r) {
            bad += !(fabsf(x[b * N + r] - want[b * N + r]) < 1e-3f);
            sum += fabs(x[b * N + r]);
        }
    }
    printf("systems %d of %d unknowns, singular %d, sum |x| %.3e\n", count, N, singular, sum);
    CHECK_CUDA_ERROR(cudaFree(d_systems));
    CHECK_CUDA_ERROR(cudaFree(d_x));
    CHECK_CUDA_ERROR(cudaFree(d_status));
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
