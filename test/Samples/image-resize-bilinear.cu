// RUN: %sample --hip --metal %s
// Bilinear image resize without textures, interleaved channels, half-pixel
// centres; also nearest neighbour behind the same kernel template.
// Features: template enum parameter, if constexpr, floorf and clamp, lerp
// helper, pixel accessor class, references to const struct, nested loops.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_GUARD(...)                                                     \
    do {                                                                    \
        cudaError_t st = (__VA_ARGS__);                                     \
        if (st != cudaSuccess) {                                            \
            fprintf(stderr, "%s\n  -> %s\n", #__VA_ARGS__, cudaGetErrorString(st)); \
            exit(1);                                                        \
        }                                                                   \
    } while (0)

enum Interp { NEAREST = 0, LINEAR = 1 };

template <typename Pixel, int Channels> class Image {
    Pixel *data_;
    int width_, height_;

public:
    __host__ __device__ Image(Pixel *data, int width, int height)
        : data_(data), width_(width), height_(height) {}
    __host__ __device__ int width() const { return width_; }
    __host__ __device__ int height() const { return height_; }
    __host__ __device__ Pixel *at(int x, int y) const {
        x = x < 0 ? 0 : (x >= width_ ? width_ - 1 : x);
        y = y < 0 ? 0 : (y >= height_ ? height_ - 1 : y);
        return data_ + (y * width_ + x) * Channels;
    }
};

__host__ __device__ inline float lerp1(float a, float b, float t) { return a + (b - a) * t; }

template <Interp Mode, int C>
__host__ __device__ void samplePixel(const Image<const float, C> &src, float sx, float sy, float *dst) {
    if constexpr (Mode == NEAREST) {
        const float *p = src.at((int)floorf(sx + 0.5f), (int)floorf(sy + 0.5f));
        for (int c = 0; c < C; ++c) dst[c] = p[c];
    } else {
        const float fx = floorf(sx), fy = floorf(sy);
        const int x0 = (int)fx, y0 = (int)fy;
        const float tx = sx - fx, ty = sy - fy;
        const float *p00 = src.at(x0, y0), *p10 = src.at(x0 + 1, y0);
        const float *p01 = src.at(x0, y0 + 1), *p11 = src.at(x0 + 1, y0 + 1);
        for (int c = 0; c < C; ++c)
            dst[c] = lerp1(lerp1(p00[c], p10[c], tx), lerp1(p01[c], p11[c], tx), ty);
    }
}

template <Interp Mode, int C>
__global__ void resize(Image<const float, C> src, Image<float, C> dst, float2 scale) {
    const int x = blockIdx.x * blockDim.x + threadIdx.x;
    const int y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= dst.width() || y >= dst.height()) return;
    const float sx = (x + 0.5f) * scale.x - 0.5f;
    const float sy = (y + 0.5f) * scale.y - 0.5f;
    samplePixel<Mode>(src, sx, sy, dst.at(x, y));
}

int main(int argc, char **argv) {
    constexpr int C = 3;
    const int outWidth = argc > 1 ? atoi(argv[1]) : 96;
    const int outHeight = std::min(outWidth / 2 + 3, 64);
    const int inWidth = 40, inHeight = 24;
    const size_t inCount = inWidth * inHeight * C, outCount = (size_t)outWidth * outHeight * C;

    std::vector<float> in(inCount), out(outCount), want(outCount);
    unsigned s = 0xC0FFEE;
    for (float &v : in) {
        s = s * 1103515245u + 12345u;
        v = (s >> 20 & 0xff) / 255.0f;
    }
    float *dIn, *dOut;
    CUDA_GUARD(cudaMalloc(&dIn, inCount * sizeof(float)));
    CUDA_GUARD(cudaMalloc(&dOut, outCount * sizeof(float)));
    CUDA_GUARD(cudaMemcpy(dIn, in.data(), inCount * sizeof(float), cudaMemcpyHostToDevice));

    const float2 scale = make_float2(outWidth ? (float)inWidth / outWidth : 1.0f, (float)inHeight / outHeight);
    const dim3 block(16, 8), grid((outWidth + 15) / 16, (outHeight + 7) / 8);
    int bad = 0;
    for (int mode = NEAREST; mode <= LINEAR; ++mode) {
        Image<const float, C> src(dIn, inWidth, inHeight);
        Image<float, C> dst(dOut, outWidth, outHeight);
        if (outWidth > 0) {
            if (mode == NEAREST)
                resize<NEAREST, C><<<grid, block>>>(src, dst, scale);
            else
                resize<LINEAR, C><<<grid, block>>>(src, dst, scale);
        }
        CUDA_GUARD(cudaGetLastError());
        CUDA_GUARD(cudaMemcpy(out.data(), dOut, outCount * sizeof(float), cudaMemcpyDeviceToHost));

        Image<const float, C> hostSrc(in.data(), inWidth, inHeight);
        int off = 0;
        double sum = 0;
        for (int y = 0; y < outHeight; ++y)
            for (int x = 0; x < outWidth; ++x) {
                const float sx = (x + 0.5f) * scale.x - 0.5f, sy = (y + 0.5f) * scale.y - 0.5f;
                float *w = &want[(y * outWidth + x) * C];
                if (mode == NEAREST) samplePixel<NEAREST>(hostSrc, sx, sy, w);
                else samplePixel<LINEAR>(hostSrc, sx, sy, w);
            }
        for (size_t i = 0; i < outCount; ++i) {
            off += !(fabsf(out[i] - want[i]) <= 1e-4f);
            sum += out[i];
        }
        // a nearest sample may fall on the other side of a rounding boundary
        bad += mode == NEAREST ? off > (int)(outCount / 50) : off;
        printf("%s %d x %d: sum %.2e\n", mode == NEAREST ? "nearest" : "linear", outWidth, outHeight, sum);
    }
    CUDA_GUARD(cudaFree(dIn));
    CUDA_GUARD(cudaFree(dOut));
    puts(bad == 0 ? "PASS" : "FAIL");
    return bad != 0;
}
