// RUN: %sample --hip --metal %s
// Block sums by a tree in dynamic shared memory, again over the block
// sums until one is left; a maximum by another tree.
// Features: extern __shared__, __syncthreads in a loop, launches of one kernel
// that feed each other through two buffers, -INFINITY, pointer dereference.

#include <stdio.h>
#include <stdlib.h>
#include <math.h>
#include <cuda_runtime.h>

#define BLOCK 128

#define CUDA_CALL(x) do { cudaError_t e = (x); if (e != cudaSuccess) { \
    printf("CUDA error %d (%s) at line %d\n", (int)e, cudaGetErrorString(e), __LINE__); \
    return EXIT_FAILURE; } } while (0)

__global__ void reduce_sum(const float *in, float *out, unsigned int n)
{
    extern __shared__ float sdata[];

    /* each block takes two elements per thread on the way in */
    unsigned int tid = threadIdx.x;
    unsigned int i = blockIdx.x * (blockDim.x * 2) + threadIdx.x;

    float mine = (i < n) ? in[i] : 0.0f;
    if (i + blockDim.x < n)
        mine += in[i + blockDim.x];
    sdata[tid] = mine;
    __syncthreads();

    /* sequential addressing: no bank conflicts, no divergence until the end */
    for (unsigned int s = blockDim.x / 2; s > 0; s >>= 1) {
        if (tid < s)
            sdata[tid] += sdata[tid + s];
        __syncthreads();
    }

    if (tid == 0)
        out[blockIdx.x] = sdata[0];
}

/* The same for the largest value and where the tree is walked upwards. */
__global__ void reduce_max(const float *in, float *out, unsigned int n)
{
    extern __shared__ float sdata[];
    unsigned int tid = threadIdx.x;
    float best = -INFINITY;
    for (unsigned int i = tid; i < n; i += blockDim.x)
        best = fmaxf(best, in[i]);
    sdata[tid] = best;
    for (unsigned int s = 1; s < blockDim.x; s *= 2) {
        __syncthreads();
        unsigned int index = 2 * s * tid;
        if (index + s < blockDim.x)
            sdata[index] = fmaxf(sdata[index], sdata[index + s]);
    }
    if (!tid)
        *out = *sdata;
}

int main(int argc, char **argv)
{
    unsigned int n = argc > 1 ? (unsigned int)atoi(argv[1]) : 30000;
    unsigned int blocks = (n + 2 * BLOCK - 1) / (2 * BLOCK);
    if (blocks == 0)
        blocks = 1;

    float *h = (float *)calloc(n + 1, sizeof(float));
    unsigned int r = 7;
    double want_sum = 0.0;
    float want_max = -INFINITY;
    for (unsigned int i = 0; i < n; i++) {
        r = r * 1103515245u + 12345u;
        h[i] = (float)((r >> 12) & 1023) / 64.0f;
        want_sum += h[i];
        if (h[i] > want_max)
            want_max = h[i];
    }

    float *d_in, *d_part, *d_out, result[2];
    CUDA_CALL(cudaMalloc((void **)&d_in, n * sizeof(float)));
    CUDA_CALL(cudaMalloc((void **)&d_part, 2 * blocks * sizeof(float)));
    CUDA_CALL(cudaMalloc((void **)&d_out, 2 * sizeof(float)));
    CUDA_CALL(cudaMemcpy(d_in, h, n * sizeof(float), cudaMemcpyHostToDevice));

    reduce_sum<<<blocks, BLOCK, BLOCK * sizeof(float)>>>(d_in, d_part, n);
    /* the partial sums shrink by 256 a pass; two buffers, as blocks overlap */
    unsigned int left = blocks;
    float *from = d_part, *to = d_part + blocks;
    while (left > 1) {
        unsigned int next = (left + 2 * BLOCK - 1) / (2 * BLOCK);
        reduce_sum<<<next, BLOCK, BLOCK * sizeof(float)>>>(from, to, left);
        CUDA_CALL(cudaDeviceSynchronize());
        float *swap = from; from = to; to = swap;
        left = next;
    }
    CUDA_CALL(cudaMemcpy(d_out, from, sizeof(float), cudaMemcpyDeviceToDevice));
    reduce_max<<<1, BLOCK, BLOCK * sizeof(float)>>>(d_in, d_out + 1, n);
    CUDA_CALL(cudaGetLastError());
    CUDA_CALL(cudaMemcpy(result, d_out, sizeof result, cudaMemcpyDeviceToHost));

    int ok = fabs(result[0] - want_sum) <= 1e-5 * (1.0 + fabs(want_sum)) && result[1] == want_max;
    printf("n = %u, blocks = %u\n", n, blocks);
    printf("sum = %.3e (expected %.3e)\n", result[0], want_sum);
    printf("max = %.4f\n", result[1]);
    cudaFree(d_in); cudaFree(d_part); cudaFree(d_out);
    free(h);
    printf(ok ? "PASS\n" : "FAIL\n");
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
