// RUN: %sample --hip --metal %s
// Unified memory: a tree of structs built on the host in managed memory is
// walked by the device, and a __managed__ counter is read back without copies.
// Features: cudaMallocManaged, __managed__, pointers inside managed structs,
// operator new and delete of a managed base class, device-side method calls.

#include <cstdio>
#include <cstdlib>
#include <new>
#include <vector>
#include <cuda_runtime.h>

#define OK(x)                                                        \
  do {                                                               \
    cudaError_t e = (x);                                             \
    if (e != cudaSuccess) {                                          \
      std::fprintf(stderr, "%s\n", cudaGetErrorString(e));           \
      std::exit(1);                                                  \
    }                                                                \
  } while (0)

class Managed {
public:
  void *operator new(size_t bytes) {
    void *p = nullptr;
    OK(cudaMallocManaged(&p, bytes));
    return p;
  }
  void operator delete(void *p) { OK(cudaFree(p)); }
};

struct Node : Managed {
  int key;
  int payload;
  Node *left = nullptr, *right = nullptr;
  Node(int k, int v) : key(k), payload(v) {}
};

struct Tree : Managed {
  Node *root = nullptr;
  int size = 0;

  void insert(int key, int payload) {
    Node **link = &root;
    while (*link) {
      if ((*link)->key == key)
        return;
      link = key < (*link)->key ? &(*link)->left : &(*link)->right;
    }
    *link = new Node(key, payload);
    ++size;
  }

  __host__ __device__ const Node *find(int key) const {
    const Node *n = root;
    while (n && n->key != key)
      n = key < n->key ? n->left : n->right;
    return n;
  }

  void clear(Node *n) {
    if (!n)
      return;
    clear(n->left);
    clear(n->right);
    delete n;
  }
};

__managed__ unsigned int found = 0;
__managed__ unsigned int missed[2] = {0, 0};

__global__ void lookup(const Tree *tree, const int *keys, int *payloads, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  if (const Node *node = tree->find(keys[i])) {
    payloads[i] = node->payload;
    atomicAdd(&found, 1u);
  } else {
    payloads[i] = -1;
    atomicAdd(&missed[keys[i] & 1], 1u);
  }
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 2000;
  const int keySpace = 3 * (n / 4) + 8;
  Tree *tree = new Tree;
  unsigned s = 1001;
  auto next = [&s] { return s = s * 1664525u + 1013904223u, s >> 9; };
  for (int i = 0; i < n / 2; ++i) {
    const int key = (int)(next() % (unsigned)keySpace);
    tree->insert(key, key * 11 + 1);
  }

  int *keys, *payloads;
  OK(cudaMallocManaged(&keys, (n + 1) * sizeof(int)));
  OK(cudaMallocManaged(&payloads, (n + 1) * sizeof(int)));
  for (int i = 0; i < n; ++i)
    keys[i] = (int)(next() % (unsigned)keySpace);
  found = 0;

  if (n > 0)
    lookup<<<(n + 63) / 64, 64>>>(tree, keys, payloads, n);
  OK(cudaGetLastError());
  OK(cudaDeviceSynchronize());

  int bad = 0;
  unsigned wantFound = 0, wantMissed[2] = {0, 0};
  unsigned long long sum = 0;
  for (int i = 0; i < n; ++i) {
    const Node *node = tree->find(keys[i]);
    bad += payloads[i] != (node ? node->payload : -1);
    if (node)
      ++wantFound;
    else
      ++wantMissed[keys[i] & 1];
    sum += (unsigned)(payloads[i] + 1);
  }
  bad += found != wantFound || missed[0] != wantMissed[0] || missed[1] != wantMissed[1];
  std::printf("tree %d nodes, %d look-ups\n", tree->size, n);
  std::printf("found %u, missed %u even and %u odd, payload sum %llu\n", found, missed[0], missed[1], sum);
  tree->clear(tree->root);
  delete tree;
  OK(cudaFree(keys));
  OK(cudaFree(payloads));
  std::puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
