// RUN: %sample --hip --metal %s
// Packed voxels: bit-fields for material, light and flags, a union to see the
// same word as an integer, and colours packed into 5-6-5 bits.
// Features: bit-fields in a struct, anonymous union, enum values in bit-fields,
// compound assignment on bit-fields, signed bit-field, shorts, sizeof checks.

#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <vector>
#include <cuda_runtime.h>

#define OK(x) do { cudaError_t e_ = (x); if (e_) { fprintf(stderr, "voxels: %s\n", cudaGetErrorString(e_)); exit(1); } } while (0)

enum Material : unsigned { AIR, STONE, WATER, LAVA, MATERIALS };

struct VoxelBits {
    unsigned material : 3;
    unsigned light : 4;
    int heat : 6;          // signed: -32 .. 31
    unsigned visible : 1;
    unsigned age : 10;
    unsigned spare : 8;
};

union Voxel {
    VoxelBits bits;
    uint32_t word;
};
static_assert(sizeof(Voxel) == 4, "a voxel is one word");

struct Rgb565 {
    uint16_t b : 5;
    uint16_t g : 6;
    uint16_t r : 5;
};

struct Cell {
    union {
        struct { int16_t lo, hi; };
        int32_t both;
    };
};

__host__ __device__ inline Voxel update(Voxel v, uint32_t above)
{
    Voxel up;
    up.word = above;
    v.bits.age++;                                   // wraps at 1024
    if (up.bits.material == AIR && v.bits.light < 15)
        v.bits.light += 1;
    else if (v.bits.light > 0)
        --v.bits.light;
    switch (v.bits.material) {
    case LAVA:
        v.bits.heat = 31;
        break;
    case WATER:
        v.bits.heat -= v.bits.heat > -20 ? 3 : 0;
        if (v.bits.heat < -10)
            v.bits.material = STONE;                // ice, in a manner of speaking
        break;
    default:
        v.bits.heat = v.bits.heat / 2;
    }
    v.bits.visible = v.bits.material != AIR && (v.bits.light & 3u);
    return v;
}

__host__ __device__ inline Rgb565 colour(Voxel v)
{
    Rgb565 c;
    c.r = v.bits.heat > 0 ? v.bits.heat : 0;
    c.g = v.bits.light * 4;
    c.b = v.bits.visible ? 31 - v.bits.material : 0;
    return c;
}

__global__ void step(const Voxel *in, Voxel *out, Rgb565 *image, int n, int layer)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    Voxel v = update(in[i], i + layer < n ? in[i + layer].word : 0u);
    out[i] = v;
    image[i] = colour(v);
}

__global__ void gather(const Voxel *in, Cell *cells, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) {
        Cell c;
        c.both = 0;
        c.lo = (int16_t)in[i].bits.heat;
        c.hi = (int16_t)(in[i].bits.age * 33);
        cells[i] = c;
    }
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 4000, layer = 50;
    std::vector<Voxel> in(n), out(n);
    std::vector<Rgb565> image(n);
    std::vector<Cell> cells(n);
    uint32_t s = 16;
    for (int i = 0; i < n; i++) {
        s = s * 1103515245u + 12345u;
        in[i].word = 0;
        in[i].bits.material = (s >> 16) % MATERIALS;
        in[i].bits.light = s >> 20;
        in[i].bits.heat = (int)(s >> 24 & 31) - 16;
        in[i].bits.age = i % 7 == 0 ? 1023 : i;
        in[i].bits.spare = 0xa5;
    }
    Voxel *d_in, *d_out;
    Rgb565 *d_image;
    Cell *d_cells;
    OK(cudaMalloc((void **)&d_in, n * sizeof(Voxel)));
    OK(cudaMalloc((void **)&d_out, n * sizeof(Voxel)));
    OK(cudaMalloc((void **)&d_image, n * sizeof(Rgb565)));
    OK(cudaMalloc((void **)&d_cells, n * sizeof(Cell)));
    OK(cudaMemcpy(d_in, in.data(), n * sizeof(Voxel), cudaMemcpyHostToDevice));
    if (n > 0) {
        step<<<(n + 127) / 128, 128>>>(d_in, d_out, d_image, n, layer);
        gather<<<(n + 127) / 128, 128>>>(d_out, d_cells, n);
    }
    OK(cudaGetLastError());
    OK(cudaMemcpy(out.data(), d_out, n * sizeof(Voxel), cudaMemcpyDeviceToHost));
    OK(cudaMemcpy(image.data(), d_image, n * sizeof(Rgb565), cudaMemcpyDeviceToHost));
    OK(cudaMemcpy(cells.data(), d_cells, n * sizeof(Cell), cudaMemcpyDeviceToHost));

    int bad = 0, visible = 0;
    uint32_t words = 0, colours = 0, packed = 0;
    for (int i = 0; i < n; i++) {
        Voxel want = update(in[i], i + layer < n ? in[i + layer].word : 0u);
        Rgb565 c = colour(want);
        bad += out[i].word != want.word || memcmp(&c, &image[i], sizeof c) != 0;
        bad += cells[i].lo != want.bits.heat || cells[i].hi != (int16_t)(want.bits.age * 33);
        visible += out[i].bits.visible;
        words = words * 31 + out[i].word;
        colours = colours * 31 + (image[i].r << 11 | image[i].g << 5 | image[i].b);
        packed = packed * 31 + (uint32_t)cells[i].both;
    }
    printf("voxels %d, visible %d, words %08x, colours %08x, cells %08x\n", n, visible, words, colours, packed);
    OK(cudaFree(d_in)); OK(cudaFree(d_out)); OK(cudaFree(d_image)); OK(cudaFree(d_cells));
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
