// RUN: %sample --hip --metal %s
// Sobel edge filter on 8-bit grey images with integer arithmetic, and a
// histogram of edge directions in four classes.
// Features: unsigned char shared tile with halo loaded by a linear loop, char
// arithmetic promotions, abs on int, atomics on a __device__ array, enum.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cuda_runtime.h>

#define W_TILE 16
#define H_TILE 16

#define HANDLE(x)                                                            \
    do {                                                                     \
        cudaError_t err__ = x;                                               \
        if (err__ != cudaSuccess) {                                          \
            fprintf(stderr, "%s\n", cudaGetErrorString(err__));              \
            exit(EXIT_FAILURE);                                              \
        }                                                                    \
    } while (0)

enum Direction { DIR_FLAT, DIR_HORIZONTAL, DIR_VERTICAL, DIR_DIAGONAL, DIR_COUNT };

__device__ unsigned int g_directions[DIR_COUNT];

__host__ __device__ Direction classify(int gx, int gy)
{
    int ax = gx < 0 ? -gx : gx, ay = gy < 0 ? -gy : gy;
    if (ax + ay < 32)
        return DIR_FLAT;
    if (ax > 2 * ay)
        return DIR_VERTICAL;
    if (ay > 2 * ax)
        return DIR_HORIZONTAL;
    return DIR_DIAGONAL;
}

__global__ void sobel(const unsigned char *src, unsigned char *dst, int w, int h)
{
    __shared__ unsigned char tile[H_TILE + 2][W_TILE + 2];
    const int x0 = blockIdx.x * W_TILE - 1, y0 = blockIdx.y * H_TILE - 1;
    const int tid = threadIdx.y * blockDim.x + threadIdx.x;

    for (int i = tid; i < (W_TILE + 2) * (H_TILE + 2); i += blockDim.x * blockDim.y) {
        int x = x0 + i % (W_TILE + 2), y = y0 + i / (W_TILE + 2);
        unsigned char v = 0;
        if (x >= 0 && x < w && y >= 0 && y < h)
            v = src[y * w + x];
        tile[i / (W_TILE + 2)][i % (W_TILE + 2)] = v;
    }
    __syncthreads();

    const int x = x0 + 1 + threadIdx.x, y = y0 + 1 + threadIdx.y;
    if (x >= w || y >= h)
        return;

    const int cx = threadIdx.x + 1, cy = threadIdx.y + 1;
#define P(dx, dy) tile[cy + (dy)][cx + (dx)]
    int gx = P(1, -1) + 2 * P(1, 0) + P(1, 1) - P(-1, -1) - 2 * P(-1, 0) - P(-1, 1);
    int gy = P(-1, 1) + 2 * P(0, 1) + P(1, 1) - P(-1, -1) - 2 * P(0, -1) - P(1, -1);
#undef P
    int magnitude = (abs(gx) + abs(gy)) >> 2;
    dst[y * w + x] = magnitude > 255 ? 255 : (unsigned char)magnitude;
    atomicAdd(&g_directions[classify(gx, gy)], 1u);
}

static int pixel(const unsigned char *img, int w, int h, int x, int y)
{
    return x < 0 || y < 0 || x >= w || y >= h ? 0 : img[y * w + x];
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 9000;
    const int w = 100, h = (n + w - 1) / w;
    const size_t size = (size_t)w * h;
    unsigned char *src = (unsigned char *)malloc(size + 1), *got = (unsigned char *)malloc(size + 1);
    unsigned s = 55;
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++) {
            s = s * 69069u + 1u;
            /* a disc, a ramp and some noise */
            int inside = (x - 40) * (x - 40) + (y - 30) * (y - 30) < 400;
            src[y * w + x] = (unsigned char)(inside * 120 + x + (s >> 28));
        }

    unsigned char *d_src, *d_dst;
    unsigned int directions[DIR_COUNT] = {0, 0, 0, 0}, expected[DIR_COUNT] = {0, 0, 0, 0};
    HANDLE(cudaMalloc((void **)&d_src, size));
    HANDLE(cudaMalloc((void **)&d_dst, size));
    HANDLE(cudaMemcpy(d_src, src, size, cudaMemcpyHostToDevice));
    HANDLE(cudaMemcpyToSymbol(g_directions, directions, sizeof(directions)));

    dim3 threads(W_TILE, H_TILE), blocks((w + W_TILE - 1) / W_TILE, (h + H_TILE - 1) / H_TILE);
    if (blocks.y != 0)
        sobel<<<blocks, threads, 0, 0>>>(d_src, d_dst, w, h);
    HANDLE(cudaGetLastError());
    HANDLE(cudaMemcpy(got, d_dst, size, cudaMemcpyDeviceToHost));
    HANDLE(cudaMemcpyFromSymbol(directions, g_directions, sizeof(directions)));

    int bad = 0;
    unsigned long sum = 0;
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++) {
            int gx = 0, gy = 0;
            for (int d = -1; d <= 1; d++) {
                int weight = d == 0 ? 2 : 1;
                gx += weight * (pixel(src, w, h, x + 1, y + d) - pixel(src, w, h, x - 1, y + d));
                gy += weight * (pixel(src, w, h, x + d, y + 1) - pixel(src, w, h, x + d, y - 1));
            }
            int m = (abs(gx) + abs(gy)) >> 2;
            bad += got[y * w + x] != (m > 255 ? 255 : m);
            expected[classify(gx, gy)]++;
            sum += got[y * w + x] * (unsigned long)(1 + (x ^ y));
        }
    bad += memcmp(directions, expected, sizeof(expected)) != 0;
    printf("image %d x %d, edge checksum %lu\n", w, h, sum);
    printf("flat %u, horizontal %u, vertical %u, diagonal %u\n", directions[DIR_FLAT],
           directions[DIR_HORIZONTAL], directions[DIR_VERTICAL], directions[DIR_DIAGONAL]);
    HANDLE(cudaFree(d_src));
    HANDLE(cudaFree(d_dst));
    free(src);
    free(got);
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
