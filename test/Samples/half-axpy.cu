// RUN: %sample --hip --metal %s
// Half precision: axpy with __half and with __half2, dot product accumulated
// in float, comparison and conversion functions.
// Features: cuda_fp16.h intrinsics (__hfma, __hfma2, __hmul, __hadd, __hgt,
// __half22float2, __low2float), half2 through reinterpret_cast, odd tail.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_fp16.h>
#include <cuda_runtime.h>

#define cuda_check(call) {                                              \
    cudaError_t e = (call);                                             \
    if (e != cudaSuccess) {                                             \
        printf("%s at line %d\n", cudaGetErrorString(e), __LINE__);     \
        exit(1);                                                        \
    } }

__global__ void haxpy_scalar(int n, __half a, const __half *x, __half *y)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n)
        y[i] = __hfma(a, x[i], y[i]);
}

__global__ void haxpy_vector(int n, __half a, const __half *x, __half *y)
{
    const int start = blockIdx.x * blockDim.x + threadIdx.x;
    const int stride = gridDim.x * blockDim.x;
    const __half2 a2 = __half2half2(a);
    const __half2 *x2 = (const __half2 *)x;
    __half2 *y2 = reinterpret_cast<__half2 *>(y);

    for (int i = start; i < n / 2; i += stride)
        y2[i] = __hfma2(a2, x2[i], y2[i]);

    // n is odd: one element is left
    if (start == 0 && n % 2 != 0)
        y[n - 1] = __hfma(a, x[n - 1], y[n - 1]);
}

__global__ void hdot(int n, const __half *x, const __half *y, float *result)
{
    __shared__ float cache[128];
    float acc = 0.0f;
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n / 2; i += gridDim.x * blockDim.x) {
        const __half2 xv = reinterpret_cast<const __half2 *>(x)[i];
        const float2 yf = __half22float2(reinterpret_cast<const __half2 *>(y)[i]);
        acc += __low2float(xv) * yf.x + __high2float(xv) * yf.y;
    }
    if (blockIdx.x == 0 && threadIdx.x == 0 && (n & 1))
        acc += __half2float(x[n - 1]) * __half2float(y[n - 1]);
    cache[threadIdx.x] = acc;
    __syncthreads();
    for (int s = blockDim.x >> 1; s; s >>= 1) {
        if (threadIdx.x < s)
            cache[threadIdx.x] += cache[threadIdx.x + s];
        __syncthreads();
    }
    if (threadIdx.x == 0)
        atomicAdd(result, cache[0]);
}

// max(x * scale, floor) with operators of the half type
__global__ void hclamp(int n, const __half *x, __half *y, float scale, float floor_value)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n)
        return;
    __half v = __hmul(x[i], __float2half(scale));
    __half lowest = __float2half_rn(floor_value);
    y[i] = __hgt(v, lowest) ? v : __hadd(lowest, __float2half(0.0f));
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 5001;
    const float a = 0.5f;
    std::vector<__half> x(n), y(n), out(n);
    std::vector<float> fx(n), fy(n);
    unsigned s = 16;
    for (int i = 0; i < n; i++) {
        // multiples of 1/8 below 16: every step is exact in half
        s = s * 1103515245u + 12345u;
        fx[i] = (float)((s >> 16) & 63) * 0.25f;
        s = s * 1103515245u + 12345u;
        fy[i] = (float)((s >> 16) & 63) * 0.125f - 4.0f;
        x[i] = __float2half(fx[i]);
        y[i] = __float2half(fy[i]);
    }

    __half *d_x, *d_y;
    float *d_dot, dot = 0.0f;
    const size_t bytes = n * sizeof(__half);
    cuda_check(cudaMalloc(&d_x, bytes));
    cuda_check(cudaMalloc(&d_y, bytes));
    cuda_check(cudaMalloc(&d_dot, sizeof(float)));
    cuda_check(cudaMemset(d_dot, 0, sizeof(float)));
    cuda_check(cudaMemcpy(d_x, x.data(), bytes, cudaMemcpyHostToDevice));

    int bad = 0;
    const int blocks = (n + 127) / 128;
    for (int kernel = 0; kernel < 3; kernel++) {
        cuda_check(cudaMemcpy(d_y, y.data(), bytes, cudaMemcpyHostToDevice));
        if (n > 0) {
            switch (kernel) {
            case 0: haxpy_scalar<<<blocks, 128>>>(n, __float2half(a), d_x, d_y); break;
            case 1: haxpy_vector<<<3, 128>>>(n, __float2half(a), d_x, d_y); break;
            case 2: hclamp<<<blocks, 128>>>(n, d_x, d_y, 0.25f, 1.5f); break;
            }
        }
        cuda_check(cudaGetLastError());
        cuda_check(cudaMemcpy(out.data(), d_y, bytes, cudaMemcpyDeviceToHost));
        double sum = 0;
        for (int i = 0; i < n; i++) {
            float want = kernel < 2 ? a * fx[i] + fy[i] : fmaxf(fx[i] * 0.25f, 1.5f);
            float got = __half2float(out[i]);
            bad += got != want;
            sum += got * (i % 8);
        }
        printf("%s: weighted sum %.3f\n", kernel == 0 ? "scalar" : kernel == 1 ? "vector" : "clamp", sum);
    }

    hdot<<<4, 128>>>(n, d_x, d_x, d_dot);
    cuda_check(cudaMemcpy(&dot, d_dot, sizeof(float), cudaMemcpyDeviceToHost));
    double want = 0;
    for (int i = 0; i < n; i++)
        want += (double)fx[i] * fx[i];
    bad += !(fabs(dot - want) <= 1e-5 * want);
    printf("n %d, dot %.3e\n", n, dot);
    cuda_check(cudaFree(d_x));
    cuda_check(cudaFree(d_y));
    cuda_check(cudaFree(d_dot));
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
