// RUN: %sample --hip --metal %s
// Linked lists in device memory: threads push nodes with a CAS loop on the
// head pointer's index, another kernel walks every chain through real pointers.
// Features: structs with pointers to their own type, pointer to pointer,
// address-of arithmetic on device, CAS loop, list reversal, null tests.

#include <stdio.h>
#include <stdlib.h>
#include <vector>
#include <cuda_runtime.h>

#define NIL (-1)
#define BUCKETS 32

#define CHECKED(call)                                                     \
    if (cudaError_t cerr = (call)) {                                      \
        fprintf(stderr, "%s: %s\n", #call, cudaGetErrorString(cerr));     \
        exit(1);                                                          \
    }

typedef struct node {
    struct node *next;
    int value;
    int next_index;
} node_t;

typedef struct {
    node_t *head[BUCKETS];
    int head_index[BUCKETS];
    node_t *pool;
} lists_t;

__global__ void init_lists(lists_t *lists, node_t *pool)
{
    lists->head[threadIdx.x] = NULL;
    lists->head_index[threadIdx.x] = NIL;
    if (threadIdx.x == 0)
        lists->pool = pool;
}

/* every thread pushes its own node, so the pool needs no lock */
__global__ void push_all(lists_t *lists, const int *values, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    node_t *mine = lists->pool + i;
    mine->value = values[i];
    int *head = &lists->head_index[values[i] % BUCKETS];
    int seen = *(volatile int *)head, assumed;
    do {
        assumed = seen;
        mine->next_index = assumed;
        seen = atomicCAS(head, assumed, i);
    } while (seen != assumed);
}

/* indices become pointers */
__global__ void link_pointers(lists_t *lists, int n)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    node_t *pool = lists->pool;
    if (i < n) {
        int k = pool[i].next_index;
        pool[i].next = k == NIL ? NULL : pool + k;
    }
    if (i < BUCKETS)
        lists->head[i] = lists->head_index[i] == NIL ? NULL : &pool[lists->head_index[i]];
}

__device__ node_t *reverse(node_t *list)
{
    node_t *done = NULL;
    while (list) {
        node_t *rest = list->next;
        list->next = done;
        done = list;
        list = rest;
    }
    return done;
}

/* unlinks the nodes with odd values through a pointer to the link */
__device__ int drop_odd(node_t **link)
{
    int dropped = 0;
    while (*link != NULL) {
        if ((*link)->value & 1)
            *link = (*link)->next, ++dropped;
        else
            link = &(*link)->next;
    }
    return dropped;
}

__global__ void process(lists_t *lists, int *lengths, int *sums, int *dropped)
{
    const int b = threadIdx.x;
    lists->head[b] = reverse(lists->head[b]);
    dropped[b] = drop_odd(&lists->head[b]);
    int length = 0, sum = 0;
    for (const node_t *p = lists->head[b]; p; p = p->next)
        length++, sum += p->value;
    lengths[b] = length;
    sums[b] = sum;
}

int main(int argc, char **argv)
{
    const int n = argc > 1 ? atoi(argv[1]) : 3000;
    std::vector<int> values(n);
    unsigned s = 808;
    int want_length[BUCKETS] = {0}, want_sum[BUCKETS] = {0}, want_dropped = 0;
    for (int i = 0; i < n; i++) {
        s = s * 1103515245u + 12345u;
        values[i] = (int)((s >> 16) % 997);
        if (values[i] & 1)
            want_dropped++;
        else
            want_length[values[i] % BUCKETS]++, want_sum[values[i] % BUCKETS] += values[i];
    }

    lists_t *d_lists;
    node_t *d_pool;
    int *d_values, *d_result, result[3 * BUCKETS];
    CHECKED(cudaMalloc((void **)&d_lists, sizeof(lists_t)));
    CHECKED(cudaMalloc((void **)&d_pool, (n + 1) * sizeof(node_t)));
    CHECKED(cudaMalloc((void **)&d_values, (n + 1) * sizeof(int)));
    CHECKED(cudaMalloc((void **)&d_result, sizeof(result)));
    CHECKED(cudaMemcpy(d_values, values.data(), n * sizeof(int), cudaMemcpyHostToDevice));
    init_lists<<<1, BUCKETS>>>(d_lists, d_pool);
    if (n > 0)
        push_all<<<(n + 63) / 64, 64>>>(d_lists, d_values, n);
    link_pointers<<<n / 64 + 1, 64>>>(d_lists, n);
    process<<<1, BUCKETS>>>(d_lists, d_result, d_result + BUCKETS, d_result + 2 * BUCKETS);
    CHECKED(cudaGetLastError());
    CHECKED(cudaMemcpy(result, d_result, sizeof(result), cudaMemcpyDeviceToHost));

    int bad = 0, dropped = 0, longest = 0, checksum = 0;
    for (int b = 0; b < BUCKETS; b++) {
        bad += result[b] != want_length[b] || result[BUCKETS + b] != want_sum[b];
        longest = result[b] > longest ? result[b] : longest;
        dropped += result[2 * BUCKETS + b];
        checksum += result[BUCKETS + b] * (b + 1);
    }
    bad += dropped != want_dropped;
    printf("nodes %d, dropped %d, longest list %d, checksum %d\n", n, dropped, longest, checksum);
    cudaFree(d_lists); cudaFree(d_pool); cudaFree(d_values); cudaFree(d_result);
    printf("%s\n", bad ? "FAIL" : "PASS");
    return bad ? 1 : 0;
}
