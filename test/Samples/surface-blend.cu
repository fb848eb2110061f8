// RUN: %sample --hip --metal %s
// Alpha blending and a checkerboard fill on a surface, read back through a
// texture of the same array.
// Features: cudaArraySurfaceLoadStore, cudaCreateSurfaceObject, surf2Dread and
// surf2Dwrite with byte offsets in x, uchar4 elements, texture and surface
// of one array, cudaMemcpy2DFromArray.

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <cuda_runtime.h>

#define CHECK(x)                                                              \
    do {                                                                      \
        cudaError_t status = (x);                                             \
        if (status != cudaSuccess) {                                          \
            fprintf(stderr, "%d: %s\n", __LINE__, cudaGetErrorString(status)); \
            exit(1);                                                          \
        }                                                                     \
    } while (0)

__host__ __device__ inline unsigned char blend(int below, int above, int alpha)
{
    return (unsigned char)((below * (255 - alpha) + above * alpha + 127) / 255);
}

__host__ __device__ inline uchar4 over(uchar4 below, uchar4 above)
{
    uchar4 r;
    r.x = blend(below.x, above.x, above.w);
    r.y = blend(below.y, above.y, above.w);
    r.z = blend(below.z, above.z, above.w);
    r.w = 255;
    return r;
}

__host__ __device__ inline uchar4 checker(int x, int y)
{
    return ((x >> 2) ^ (y >> 2)) & 1 ? make_uchar4(200, 180, 160, 255) : make_uchar4(20, 40, 60, 255);
}

__global__ void fill(cudaSurfaceObject_t surface, int width, int height)
{
    const int x = blockIdx.x * blockDim.x + threadIdx.x;
    const int y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x < width && y < height)
        surf2Dwrite(checker(x, y), surface, x * (int)sizeof(uchar4), y);
}

__global__ void blendSprite(cudaSurfaceObject_t surface, const uchar4 *sprite, int size, int left, int top,
                            int width, int height)
{
    const int x = left + threadIdx.x, y = top + threadIdx.y;
    if ((int)threadIdx.x >= size || x >= width || y >= height)
        return;
    uchar4 pixel;
    surf2Dread(&pixel, surface, x * sizeof(uchar4), y);
    pixel = over(pixel, sprite[threadIdx.y * size + threadIdx.x]);
    surf2Dwrite(pixel, surface, x * sizeof(uchar4), y);
}

// Brightness of every pixel through the texture path.
__global__ void luma(cudaTextureObject_t texture, int *out, int width, int height)
{
    const int x = blockIdx.x * blockDim.x + threadIdx.x;
    const int y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x >= width || y >= height)
        return;
    const uchar4 p = tex2D<uchar4>(texture, x + 0.5f, y + 0.5f);
    out[y * width + x] = (77 * p.x + 150 * p.y + 29 * p.z) >> 8;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 3000;
    const int width = 60, height = (n + width - 1) / width, size = 12;
    if (height == 0) { // there is no array of size zero
        printf("no pixels\nPASS\n");
        return 0;
    }
    std::vector<uchar4> sprite(size * size), image(width * height);
    std::vector<int> bright(image.size());
    unsigned s = 255;
    for (auto &p : sprite) {
        s = s * 1664525u + 1013904223u;
        p = make_uchar4(s >> 24, s >> 16 & 255, s >> 8 & 255, s >> 20 & 255);
    }

    cudaArray_t array;
    const cudaChannelFormatDesc format = cudaCreateChannelDesc<uchar4>();
    CHECK(cudaMallocArray(&array, &format, width, height, cudaArraySurfaceLoadStore));
    cudaResourceDesc resource = {};
    resource.resType = cudaResourceTypeArray;
    resource.res.array.array = array;
    cudaSurfaceObject_t surface = 0;
    CHECK(cudaCreateSurfaceObject(&surface, &resource));
    cudaTextureDesc desc = {};
    desc.addressMode[0] = desc.addressMode[1] = cudaAddressModeClamp;
    desc.readMode = cudaReadModeElementType;
    cudaTextureObject_t texture = 0;
    CHECK(cudaCreateTextureObject(&texture, &resource, &desc, NULL));
    uchar4 *d_sprite;
    int *d_bright;
    CHECK(cudaMalloc(&d_sprite, sprite.size() * sizeof(uchar4)));
    CHECK(cudaMalloc(&d_bright, bright.size() * sizeof(int)));
    CHECK(cudaMemcpy(d_sprite, sprite.data(), sprite.size() * sizeof(uchar4), cudaMemcpyHostToDevice));

    const dim3 block(16, 8), grid((width + 15) / 16, (height + 7) / 8);
    const int places[3][2] = {{3, 0}, {9, 2}, {50, 7}}; // they overlap, the last one is clipped
    fill<<<grid, block>>>(surface, width, height);
    for (auto &p : places)
        blendSprite<<<1, dim3(16, size)>>>(surface, d_sprite, size, p[0], p[1], width, height);
    luma<<<grid, block>>>(texture, d_bright, width, height);
    CHECK(cudaGetLastError());
    CHECK(cudaMemcpy2DFromArray(image.data(), width * sizeof(uchar4), array, 0, 0, width * sizeof(uchar4), height, cudaMemcpyDeviceToHost));
    CHECK(cudaMemcpy(bright.data(), d_bright, bright.size() * sizeof(int), cudaMemcpyDeviceToHost));

    int bad = 0;
    unsigned hash = 0, light = 0;
    for (int i = 0; i < width * height; ++i) {
        const int x = i % width, y = i / width;
        uchar4 p = checker(x, y);
        for (auto &at : places)
            if (x >= at[0] && x < at[0] + size && y >= at[1] && y < at[1] + size)
                p = over(p, sprite[(y - at[1]) * size + x - at[0]]);
        bad += memcmp(&p, &image[i], sizeof p) != 0;
        bad += bright[i] != (77 * p.x + 150 * p.y + 29 * p.z) >> 8;
        hash = hash * 31 + (image[i].x ^ image[i].y << 8 ^ image[i].z << 16);
        light += bright[i];
    }
    printf("%d x %d, hash %08x, light %u\n", width, height, hash, light);
    CHECK(cudaDestroySurfaceObject(surface));
    CHECK(cudaDestroyTextureObject(texture));
    CHECK(cudaFreeArray(array));
    CHECK(cudaFree(d_sprite));
    CHECK(cudaFree(d_bright));
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
