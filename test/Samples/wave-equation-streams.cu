// RUN: %sample --hip --metal %s
// 1-D wave equation with three time levels on two streams: one stream steps
// the left string, the other the right one, results come back asynchronously.
// Features: cudaStreamCreate, cudaMemcpyAsync, cudaMallocHost, events,
// launches with stream argument, rotating triple of pointers, kernel that
// takes a struct of pointers.

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
#include <cuda_runtime.h>

#define SAFE_CALL(call)                                                        \
    do {                                                                       \
        const cudaError_t rc = call;                                           \
        if (rc != cudaSuccess) {                                               \
            printf("Error: %s:%d, code: %d, reason: %s\n", __FILE__, __LINE__, \
                   rc, cudaGetErrorString(rc));                                \
            exit(1);                                                           \
        }                                                                      \
    } while (0)

const int STRINGS = 2;
const int STEPS = 24;

struct Levels {
    float *previous, *current, *next;
    void rotate() {
        float *oldest = previous;
        previous = current;
        current = next;
        next = oldest;
    }
};

// u(t+1) = 2 u - u(t-1) + c^2 (left - 2 u + right), ends fixed at zero
__global__ void waveStep(Levels u, int n, float c2)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float left = i > 0 ? u.current[i - 1] : 0.0f;
    float right = i + 1 < n ? u.current[i + 1] : 0.0f;
    float here = u.current[i];
    u.next[i] = 2.0f * here - u.previous[i] + c2 * (left - 2.0f * here + right);
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 1200;
    const size_t bytes = (n + 1) * sizeof(float);
    const float c2[STRINGS] = {0.25f, 0.64f};

    cudaStream_t streams[STRINGS];
    cudaEvent_t done[STRINGS];
    Levels device[STRINGS];
    float *pinned[STRINGS];
    std::vector<float> start[STRINGS];
    unsigned s = 343;
    for (int k = 0; k < STRINGS; ++k) {
        SAFE_CALL(cudaStreamCreate(&streams[k]));
        SAFE_CALL(cudaEventCreateWithFlags(&done[k], cudaEventDisableTiming));
        SAFE_CALL(cudaMallocHost((void **)&pinned[k], bytes));
        SAFE_CALL(cudaMalloc((void **)&device[k].previous, bytes));
        SAFE_CALL(cudaMalloc((void **)&device[k].current, bytes));
        SAFE_CALL(cudaMalloc((void **)&device[k].next, bytes));
        start[k].resize(n);
        for (int i = 0; i < n; ++i) {
            s = s * 69069u + 1u;
            float bump = expf(-0.01f * (i - n / 3.0f) * (i - n / 3.0f));
            start[k][i] = 10.0f * bump + (float)(s >> 24) / 256.0f;
        }
        if (n > 0) memcpy(pinned[k], start[k].data(), n * sizeof(float));
    }

    // breadth first over the streams, so that they may overlap
    for (int k = 0; k < STRINGS; ++k) {
        SAFE_CALL(cudaMemcpyAsync(device[k].previous, pinned[k], bytes, cudaMemcpyHostToDevice, streams[k]));
        SAFE_CALL(cudaMemcpyAsync(device[k].current, pinned[k], bytes, cudaMemcpyHostToDevice, streams[k]));
    }
    const int threads = 128, blocks = (n + threads - 1) / threads;
    for (int step = 0; step < STEPS && blocks > 0; ++step)
        for (int k = 0; k < STRINGS; ++k) {
            waveStep<<<blocks, threads, 0, streams[k]>>>(device[k], n, c2[k]);
            device[k].rotate();
        }
    SAFE_CALL(cudaGetLastError());
    for (int k = 0; k < STRINGS; ++k) {
        SAFE_CALL(cudaMemcpyAsync(pinned[k], device[k].current, bytes, cudaMemcpyDeviceToHost, streams[k]));
        SAFE_CALL(cudaEventRecord(done[k], streams[k]));
    }

    // the host does the same while it waits
    int bad = 0;
    for (int k = 0; k < STRINGS; ++k) {
        std::vector<double> previous(start[k].begin(), start[k].end()), current(previous), next(n);
        for (int step = 0; step < STEPS; ++step) {
            for (int i = 0; i < n; ++i) {
                double left = i > 0 ? current[i - 1] : 0, right = i + 1 < n ? current[i + 1] : 0;
                next[i] = 2 * current[i] - previous[i] + c2[k] * (left - 2 * current[i] + right);
            }
            previous.swap(current);
            current.swap(next);
        }
        SAFE_CALL(cudaEventSynchronize(done[k]));
        double energy = 0;
        for (int i = 0; i < n; ++i) {
            bad += !(fabs(pinned[k][i] - current[i]) <= 1e-3);
            energy += (double)pinned[k][i] * pinned[k][i];
        }
        printf("string %d: %d points after %d steps, energy %.2e\n", k, n, STEPS, energy);
    }

    for (int k = 0; k < STRINGS; ++k) {
        SAFE_CALL(cudaStreamSynchronize(streams[k]));
        SAFE_CALL(cudaFree(device[k].previous));
        SAFE_CALL(cudaFree(device[k].current));
        SAFE_CALL(cudaFree(device[k].next));
        SAFE_CALL(cudaFreeHost(pinned[k]));
        SAFE_CALL(cudaEventDestroy(done[k]));
        SAFE_CALL(cudaStreamDestroy(streams[k]));
    }
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
