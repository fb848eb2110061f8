struct Pair {
  int a, b;
};
__constant__ int bias[2] = {3, 4};
__device__ inline int twice(int x) { return 2 * x; }
__global__ void inHeader(int *p) {
  Pair q = {1, twice(2)};
  *p = q.a + q.b + bias[1];
}
