// RUN: %sample --hip --wave64=CU2X1001 --metal %s
// Row softmax with the online algorithm: one pass keeps the running maximum
// and the rescaled sum, a warp merges its lanes' pairs.
// Features: struct as reduction state, device function that returns a struct,
// __expf and __fdividef, one warp per row, -INFINITY, alignas.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

void cuda_check(cudaError_t error, const char *file, int line) {
    if (error != cudaSuccess) {
        printf("[CUDA ERROR] at file %s:%d:\n%s\n", file, line, cudaGetErrorString(error));
        exit(EXIT_FAILURE);
    }
}
#define cudaCheck(err) (cuda_check(err, __FILE__, __LINE__))

// struct for the reduction: maximum so far and sum of exp(x - maximum)
struct alignas(8) SumMax {
    float maxval;
    float sum;
};

// merges two partial results; exact for the empty one (-inf, 0)
__device__ __forceinline__ SumMax merge(SumMax a, SumMax b) {
    bool a_bigger = a.maxval > b.maxval;
    SumMax bigger = a_bigger ? a : b;
    SumMax smaller = a_bigger ? b : a;
    SumMax res;
    res.maxval = bigger.maxval;
    res.sum = smaller.maxval == -INFINITY
                  ? bigger.sum
                  : bigger.sum + smaller.sum * __expf(smaller.maxval - bigger.maxval);
    return res;
}

__global__ void softmax_forward_online(float *out, const float *inp, int N, int C) {
    // out is (N, C), just like inp; each warp handles one row
    const int warpsPerBlock = blockDim.x / warpSize;
    const int warpId = threadIdx.x / warpSize;
    const int laneId = threadIdx.x % warpSize;
    const int row = blockIdx.x * warpsPerBlock + warpId;
    if (row >= N) { return; }
    const float *x = inp + row * C;
    float *const y = out + row * C;

    SumMax sm = {-INFINITY, 0.0f};
    for (int i = laneId; i < C; i += warpSize) {
        sm = merge(sm, {x[i], 1.0f});
    }
    for (int offset = warpSize / 2; offset > 0; offset >>= 1) {
        SumMax other;
        other.maxval = __shfl_xor_sync(0xFFFFFFFF, sm.maxval, offset);
        other.sum = __shfl_xor_sync(0xFFFFFFFF, sm.sum, offset);
        sm = merge(sm, other);
    }
    for (int i = laneId; i < C; i += warpSize) {
        y[i] = __fdividef(__expf(x[i] - sm.maxval), sm.sum);
    }
}

void softmax_forward_cpu(float *out, const float *inp, int N, int C) {
    for (int i = 0; i < N; i++) {
        const float *row = inp + i * C;
        float *out_row = out + i * C;
        float maxval = -INFINITY;
        for (int j = 0; j < C; j++) {
            if (row[j] > maxval) { maxval = row[j]; }
        }
        double sum = 0.0;
        for (int j = 0; j < C; j++) { sum += exp(row[j] - maxval); }
        for (int j = 0; j < C; j++) { out_row[j] = (float)(exp(row[j] - maxval) / sum); }
    }
}

int main(int argc, char **argv) {
    const int N = argc > 1 ? atoi(argv[1]) : 60;   // rows
    const int C = 77;
    const int block_size = 128;

    std::vector<float> inp(N * C), ref(N * C), out(N * C);
    unsigned int s = 1337;
    for (size_t i = 0; i < inp.size(); i++) {
        s = s * 1103515245u + 12345u;
        inp[i] = ((s >> 16) & 0x3ff) / 64.0f - 8.0f;
    }
    softmax_forward_cpu(ref.data(), inp.data(), N, C);

    float *d_out, *d_inp;
    cudaCheck(cudaMalloc(&d_out, N * C * sizeof(float)));
    cudaCheck(cudaMalloc(&d_inp, N * C * sizeof(float)));
    cudaCheck(cudaMemcpy(d_inp, inp.data(), N * C * sizeof(float), cudaMemcpyHostToDevice));
    const int grid_size = (N * 32 + block_size - 1) / block_size;
    if (grid_size > 0) {
        softmax_forward_online<<<grid_size, block_size>>>(d_out, d_inp, N, C);
    }
    cudaCheck(cudaGetLastError());
    cudaCheck(cudaMemcpy(out.data(), d_out, N * C * sizeof(float), cudaMemcpyDeviceToHost));

    int nfaults = 0;
    double total = 0.0, weighted = 0.0;
    for (int i = 0; i < N * C; i++) {
        if (!(fabsf(out[i] - ref[i]) <= 1e-4f * ref[i] + 1e-7f) && nfaults++ < 5) {
            printf("Mismatch at %d: CPU %f GPU %f\n", i, ref[i], out[i]);
        }
        total += out[i];
        weighted += out[i] * (i % C);
    }
    printf("rows %d, sum of all probabilities %.2f\n", N, total);
    printf("weighted checksum %.3e\n", weighted);
    cudaCheck(cudaFree(d_out));
    cudaCheck(cudaFree(d_inp));
    printf("%s\n", nfaults == 0 ? "PASS" : "FAIL");
    return nfaults == 0 ? 0 : 1;
}
