// RUN: %sample --hip --metal %s
// 3-D seven-point stencil that marches along z: the column stays in
// registers, the plane in shared memory.
// Features: 3-D index arithmetic, register pipelining (behind, current,
// infront), barriers in a loop whose bounds are uniform, __constant__ array,
// struct with constructor and methods on both sides, dim3 grid in z.

#include <cstdio>
#include <cstdlib>
#include <cmath>
#include <cuda_runtime.h>

#define TX 8
#define TY 8
#define ZCHUNK 4

#define CHECK_ERR(stmt)                                            \
    if ((err = (stmt)) != cudaSuccess) {                           \
        fprintf(stderr, "%s -> %s\n", #stmt, cudaGetErrorString(err)); \
        return 1;                                                  \
    }

struct Extent3 {
    int x, y, z;
    __host__ __device__ Extent3(int x_, int y_, int z_) : x(x_), y(y_), z(z_) {}
    __host__ __device__ long long volume() const { return 1LL * x * y * z; }
    __host__ __device__ bool inside(int i, int j, int k) const {
        return i >= 0 && i < x && j >= 0 && j < y && k >= 0 && k < z;
    }
    __host__ __device__ int index(int i, int j, int k) const { return (k * y + j) * x + i; }
};

__constant__ float c_coeff[2];   // centre, neighbour

__global__ void stencil7(const float *in, float *out, Extent3 e)
{
    __shared__ float plane[TY + 2][TX + 2];
    const int i = blockIdx.x * TX + threadIdx.x;
    const int j = blockIdx.y * TY + threadIdx.y;
    const int k0 = blockIdx.z * ZCHUNK;
    const int tx = threadIdx.x + 1, ty = threadIdx.y + 1;

    float behind = e.inside(i, j, k0 - 1) ? in[e.index(i, j, k0 - 1)] : 0.f;
    float current = e.inside(i, j, k0) ? in[e.index(i, j, k0)] : 0.f;

    for (int k = k0; k < k0 + ZCHUNK && k < e.z; ++k) {
        const float infront = e.inside(i, j, k + 1) ? in[e.index(i, j, k + 1)] : 0.f;

        __syncthreads();         // the last plane is no longer read
        plane[ty][tx] = current;
        if (tx == 1)  plane[ty][0]      = e.inside(i - 1, j, k) ? in[e.index(i - 1, j, k)] : 0.f;
        if (tx == TX) plane[ty][TX + 1] = e.inside(i + 1, j, k) ? in[e.index(i + 1, j, k)] : 0.f;
        if (ty == 1)  plane[0][tx]      = e.inside(i, j - 1, k) ? in[e.index(i, j - 1, k)] : 0.f;
        if (ty == TY) plane[TY + 1][tx] = e.inside(i, j + 1, k) ? in[e.index(i, j + 1, k)] : 0.f;
        __syncthreads();

        if (e.inside(i, j, k)) {
            float sum = plane[ty][tx - 1] + plane[ty][tx + 1];
            sum += plane[ty - 1][tx] + plane[ty + 1][tx];
            sum += behind + infront;
            out[e.index(i, j, k)] = c_coeff[0] * current + c_coeff[1] * sum;
        }
        behind = current;
        current = infront;
    }
}

int main(int argc, char **argv)
{
    cudaError_t err = cudaSuccess;
    const int n = argc > 1 ? atoi(argv[1]) : 8000;
    /* about n cells: nx * ny fixed, as many planes as needed */
    const Extent3 e(19, 21, (n + 398) / 399);
    const size_t cells = (size_t)e.volume();
    const float coeff[2] = {0.4f, 0.1f};

    float *in = new float[cells + 1], *out = new float[cells + 1];
    unsigned r = 17;
    for (size_t c = 0; c < cells; ++c) {
        r = r * 1103515245u + 12345u;
        in[c] = (float)((r >> 16) & 255) - 100.0f;
    }

    float *d_in, *d_out;
    CHECK_ERR(cudaMalloc((void **)&d_in, (cells + 1) * sizeof(float)));
    CHECK_ERR(cudaMalloc((void **)&d_out, (cells + 1) * sizeof(float)));
    CHECK_ERR(cudaMemcpy(d_in, in, cells * sizeof(float), cudaMemcpyHostToDevice));
    CHECK_ERR(cudaMemcpyToSymbol(c_coeff, coeff, sizeof(coeff)));

    dim3 block(TX, TY, 1);
    dim3 grid((e.x + TX - 1) / TX, (e.y + TY - 1) / TY, (e.z + ZCHUNK - 1) / ZCHUNK);
    if (e.z > 0)
        stencil7<<<grid, block>>>(d_in, d_out, e);
    CHECK_ERR(cudaGetLastError());
    CHECK_ERR(cudaMemcpy(out, d_out, cells * sizeof(float), cudaMemcpyDeviceToHost));

    int bad = 0;
    double norm = 0;
    for (int k = 0; k < e.z; ++k)
        for (int j = 0; j < e.y; ++j)
            for (int i = 0; i < e.x; ++i) {
                static const int d[6][3] = {{-1, 0, 0}, {1, 0, 0}, {0, -1, 0}, {0, 1, 0}, {0, 0, -1}, {0, 0, 1}};
                float sum = 0;
                for (auto &o : d) {
                    if (!e.inside(i + o[0], j + o[1], k + o[2]))
                        continue;
                    sum += in[e.index(i + o[0], j + o[1], k + o[2])];
                }
                float want = coeff[0] * in[e.index(i, j, k)] + coeff[1] * sum;
                float have = out[e.index(i, j, k)];
                bad += !(fabsf(want - have) <= 1e-3f);
                norm += (double)have * have;
            }
    printf("volume %dx%dx%d, squared norm %.3e, bad %d\n", e.x, e.y, e.z, norm, bad);
    cudaFree(d_in);
    cudaFree(d_out);
    delete[] in;
    delete[] out;
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad != 0;
}
