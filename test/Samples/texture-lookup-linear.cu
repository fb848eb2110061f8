// RUN: %sample --hip --metal %s
// Colour look-up through texture objects on linear memory: a palette of float4
// read by index and bytes of an image read with tex1Dfetch.
// Features: cudaResourceTypeLinear, tex1Dfetch<float4> and <unsigned char>,
// texture objects inside a struct passed by value, modulo addressing by hand.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <cuda_runtime.h>

static void check(cudaError_t e, const char *file, int line) {
    if (e == cudaSuccess) return;
    fprintf(stderr, "%s(%d): %s\n", file, line, cudaGetErrorString(e));
    exit(1);
}
#define CK(x) check((x), __FILE__, __LINE__)

#define PALETTE 64

struct Tables {
    cudaTextureObject_t palette;
    cudaTextureObject_t image;
};

__global__ void colourise(Tables t, float4 *out, int n, int shift) {
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < n; i += blockDim.x * gridDim.x) {
        const unsigned char v = tex1Dfetch<unsigned char>(t.image, i);
        float4 c = tex1Dfetch<float4>(t.palette, (v + shift) % PALETTE);
        const unsigned char next = tex1Dfetch<unsigned char>(t.image, i + 1 < n ? i + 1 : i);
        c.w = next > v ? 1.0f : next < v ? -1.0f : 0.0f;
        out[i] = c;
    }
}

template <typename T>
cudaTextureObject_t bindLinear(const T *data, size_t count) {
    cudaResourceDesc res;
    memset(&res, 0, sizeof(res));
    res.resType = cudaResourceTypeLinear;
    res.res.linear.devPtr = const_cast<T *>(data);
    res.res.linear.desc = cudaCreateChannelDesc<T>();
    res.res.linear.sizeInBytes = count * sizeof(T);
    cudaTextureDesc tex;
    memset(&tex, 0, sizeof(tex));
    tex.readMode = cudaReadModeElementType;
    cudaTextureObject_t object = 0;
    CK(cudaCreateTextureObject(&object, &res, &tex, NULL));
    return object;
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? atoi(argv[1]) : 6000;
    if (n == 0) {
        printf("pixels 0\nPASS\n"); // a texture has at least one texel
        return 0;
    }
    std::vector<unsigned char> image(n);
    std::vector<float4> palette(PALETTE), out(n);
    unsigned s = 12;
    for (auto &p : image) {
        s = s * 1103515245u + 12345u;
        p = (unsigned char)(s >> 20);
    }
    for (int i = 0; i < PALETTE; ++i)
        palette[i] = make_float4(i * 0.5f, 32.0f - i, (float)(i * i % 17), 0.0f);

    unsigned char *dImage;
    float4 *dPalette, *dOut;
    CK(cudaMalloc(&dImage, n));
    CK(cudaMalloc(&dPalette, PALETTE * sizeof(float4)));
    CK(cudaMalloc(&dOut, n * sizeof(float4)));
    CK(cudaMemcpy(dImage, image.data(), n, cudaMemcpyHostToDevice));
    CK(cudaMemcpy(dPalette, palette.data(), PALETTE * sizeof(float4), cudaMemcpyHostToDevice));
    Tables tables;
    tables.palette = bindLinear(dPalette, PALETTE);
    tables.image = bindLinear(dImage, n);

    const int shift = 5;
    colourise<<<6, 96>>>(tables, dOut, n, shift);
    CK(cudaGetLastError());
    CK(cudaMemcpy(out.data(), dOut, n * sizeof(float4), cudaMemcpyDeviceToHost));

    int bad = 0, rising = 0;
    double sum = 0;
    for (int i = 0; i < n; ++i) {
        float4 want = palette[(image[i] + shift) % PALETTE];
        const int after = i + 1 < n ? image[i + 1] : image[i];
        want.w = after > image[i] ? 1.0f : after < image[i] ? -1.0f : 0.0f;
        bad += memcmp(&want, &out[i], sizeof(float4)) != 0;
        rising += out[i].w > 0;
        sum += out[i].x + 2 * out[i].y + 3 * out[i].z;
    }
    printf("pixels %d, rising %d, colour sum %.1f\n", n, rising, sum);
    CK(cudaDestroyTextureObject(tables.palette));
    CK(cudaDestroyTextureObject(tables.image));
    CK(cudaFree(dImage));
    CK(cudaFree(dPalette));
    CK(cudaFree(dOut));
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
