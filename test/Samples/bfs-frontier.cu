// RUN: %sample --hip --metal %s
// Breadth-first search over a CSR graph, level by level with two frontier
// queues.
// Features: atomicCAS to claim a vertex, atomicAdd as queue cursor (result
// used), host loop that reads a counter back, device pointer swap.

#include <climits>
#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>
#include <cuda_runtime.h>

static const int UNVISITED = -1;

#define CUDA_CALL_OR_DIE(what)                                                    \
    do {                                                                          \
        cudaError_t cudaResult = (what);                                          \
        if (cudaResult != cudaSuccess) {                                          \
            std::fprintf(stderr, "died in line %d: %s\n", __LINE__,               \
                         cudaGetErrorString(cudaResult));                         \
            std::exit(-1);                                                        \
        }                                                                         \
    } while (0)

struct Graph {
    const int *offsets;
    const int *targets;
    int vertices;
};

__global__ void expandFrontier(Graph g, const int *frontier, int frontierSize, int *next,
                               int *nextSize, int *level, int depth) {
    const int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= frontierSize) return;
    const int v = frontier[i];
    for (int e = g.offsets[v], end = g.offsets[v + 1]; e != end; ++e) {
        const int u = g.targets[e];
        if (level[u] != UNVISITED) continue;
        // several parents may race for u; one of them appends it
        if (atomicCAS(&level[u], UNVISITED, depth) == UNVISITED) {
            const int slot = atomicAdd(nextSize, 1);
            next[slot] = u;
        }
    }
}

__global__ void fill(int *p, int value, int count) {
    for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < count; i += blockDim.x * gridDim.x)
        p[i] = value;
}

int main(int argc, char **argv) {
    const int n = argc > 1 ? std::atoi(argv[1]) : 2500;
    // a few random edges per vertex, and some vertices that nobody points to
    std::vector<int> offsets(n + 1, 0), targets;
    unsigned s = 2166136261u;
    for (int v = 0; v < n; ++v) {
        const int degree = v % 7 == 3 ? 0 : 2 + v % 3;
        for (int k = 0; k < degree; ++k) {
            s = (s ^ (unsigned)(v * 31 + k)) * 16777619u;
            const int u = (int)((s >> 4) % (unsigned)n);
            if (u % 11 != 10) targets.push_back(u);
        }
        offsets[v + 1] = (int)targets.size();
    }

    std::vector<int> want(n, UNVISITED), got(n), queue;
    if (n > 0) want[0] = 0, queue.push_back(0);
    for (size_t head = 0; head < queue.size(); ++head)
        for (int e = offsets[queue[head]]; e < offsets[queue[head] + 1]; ++e)
            if (want[targets[e]] == UNVISITED) {
                want[targets[e]] = want[queue[head]] + 1;
                queue.push_back(targets[e]);
            }

    int *dOffsets, *dTargets, *dLevel, *dFrontier, *dNext, *dCount;
    CUDA_CALL_OR_DIE(cudaMalloc(&dOffsets, offsets.size() * sizeof(int)));
    CUDA_CALL_OR_DIE(cudaMalloc(&dTargets, (targets.size() + 1) * sizeof(int)));
    CUDA_CALL_OR_DIE(cudaMalloc(&dLevel, (n + 1) * sizeof(int)));
    CUDA_CALL_OR_DIE(cudaMalloc(&dFrontier, (n + 1) * sizeof(int)));
    CUDA_CALL_OR_DIE(cudaMalloc(&dNext, (n + 1) * sizeof(int)));
    CUDA_CALL_OR_DIE(cudaMalloc(&dCount, sizeof(int)));
    CUDA_CALL_OR_DIE(cudaMemcpy(dOffsets, offsets.data(), offsets.size() * sizeof(int), cudaMemcpyHostToDevice));
    CUDA_CALL_OR_DIE(cudaMemcpy(dTargets, targets.data(), targets.size() * sizeof(int), cudaMemcpyHostToDevice));
    fill<<<4, 64>>>(dLevel, UNVISITED, n);
    CUDA_CALL_OR_DIE(cudaMemset(dLevel, 0, sizeof(int)));    // the source, vertex 0
    CUDA_CALL_OR_DIE(cudaMemset(dFrontier, 0, sizeof(int)));

    const Graph g = {dOffsets, dTargets, n};
    int frontierSize = n > 0 ? 1 : 0, depth = 0, widest = 0;
    while (frontierSize > 0) {
        widest = frontierSize > widest ? frontierSize : widest;
        CUDA_CALL_OR_DIE(cudaMemset(dCount, 0, sizeof(int)));
        const int threads = 128;
        expandFrontier<<<(frontierSize + threads - 1) / threads, threads>>>(
            g, dFrontier, frontierSize, dNext, dCount, dLevel, ++depth);
        CUDA_CALL_OR_DIE(cudaGetLastError());
        CUDA_CALL_OR_DIE(cudaMemcpy(&frontierSize, dCount, sizeof(int), cudaMemcpyDeviceToHost));
        std::swap(dFrontier, dNext);
    }
    CUDA_CALL_OR_DIE(cudaMemcpy(got.data(), dLevel, n * sizeof(int), cudaMemcpyDeviceToHost));

    int bad = 0, reached = 0;
    long long sum = 0;
    for (int v = 0; v < n; ++v) {
        bad += got[v] != want[v];
        if (got[v] != UNVISITED) ++reached, sum += (long long)got[v] * (v + 1);
    }
    std::printf("vertices %d, edges %zu, reached %d\n", n, targets.size(), reached);
    std::printf("levels %d, widest frontier %d, checksum %lld\n", depth, widest, sum);
    for (int *p : {dOffsets, dTargets, dLevel, dFrontier, dNext, dCount}) CUDA_CALL_OR_DIE(cudaFree(p));
    std::puts(bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
