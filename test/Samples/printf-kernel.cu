// RUN: %sample --hip --metal %s
// A kernel that validates records and prints the few that are wrong, one
// thread at a time so that the order of the lines is known.
// Features: device printf with %d %u %f %c %s %x %%, assert that holds,
// enum with an underlying type, continue inside a switch, struct references.

#include <cassert>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <cuda_runtime.h>

#define CUDA_REQUIRE(x)                                          \
  do {                                                           \
    if ((x) != cudaSuccess) {                                    \
      printf("%s failed\n", #x);                                 \
      exit(1);                                                   \
    }                                                            \
  } while (0)

enum Problem : unsigned char { NONE, NEGATIVE_AMOUNT, BAD_GRADE, BAD_CHECK };

struct Record {
  int id;
  float amount;
  char grade;
  unsigned check;
};

__host__ __device__ inline unsigned checkOf(const Record &r) {
  return (r.id * 2654435761u) ^ (unsigned)r.grade << 8;
}

__host__ __device__ inline Problem inspect(const Record &r) {
  if (r.amount < 0)
    return NEGATIVE_AMOUNT;
  if (r.grade < 'A' || r.grade > 'F')
    return BAD_GRADE;
  return r.check == checkOf(r) ? NONE : BAD_CHECK;
}

__global__ void inspectAll(const Record *records, int n, unsigned char *problems, int *count) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i >= n)
    return;
  assert(records[i].id == i);
  const Problem p = inspect(records[i]);
  problems[i] = p;
  if (p != NONE)
    atomicAdd(count, 1);
}

// A single thread, so that the lines come in order.
__global__ void report(const Record *records, const unsigned char *problems, int n, int limit) {
  int shown = 0;
  for (int i = 0; i < n && shown < limit; ++i) {
    const Record &r = records[i];
    switch (problems[i]) {
    case NONE:
      continue;
    case NEGATIVE_AMOUNT:
      printf("record %d: amount %.2f is negative\n", r.id, r.amount);
      break;
    case BAD_GRADE:
      printf("record %d: no grade '%c'\n", r.id, r.grade);
      break;
    case BAD_CHECK:
      printf("record %d: check %08x, should be %08x\n", r.id, r.check, checkOf(r));
      break;
    }
    ++shown;
  }
  if (shown == 0)
    printf("all %d records are %s (%u%%)\n", n, "fine", 100u);
}

int main(int argc, char **argv) {
  const int n = argc > 1 ? atoi(argv[1]) : 1500;
  std::vector<Record> records(n);
  unsigned s = 1984;
  for (int i = 0; i < n; ++i) {
    s = s * 1664525u + 1013904223u;
    Record &r = records[i];
    r.id = i;
    r.amount = (float)(s >> 16) / 64.0f;
    r.grade = (char)('A' + (s >> 8) % 6);
    r.check = checkOf(r);
    if (i % 97 == 11) r.amount = -r.amount - 1;
    if (i % 101 == 30) r.grade = 'z';
    if (i % 103 == 7) r.check ^= 0x10;
  }
  Record *d_records;
  unsigned char *d_problems;
  int *d_count, count = 0, want = 0;
  CUDA_REQUIRE(cudaMalloc(&d_records, (n + 1) * sizeof(Record)));
  CUDA_REQUIRE(cudaMalloc(&d_problems, n + 1));
  CUDA_REQUIRE(cudaMalloc(&d_count, sizeof(int)));
  CUDA_REQUIRE(cudaMemset(d_count, 0, sizeof(int)));
  CUDA_REQUIRE(cudaMemcpy(d_records, records.data(), n * sizeof(Record), cudaMemcpyHostToDevice));
  if (n > 0)
    inspectAll<<<(n + 63) / 64, 64>>>(d_records, n, d_problems, d_count);
  CUDA_REQUIRE(cudaDeviceSynchronize());
  fflush(stdout);
  report<<<1, 1>>>(d_records, d_problems, n, 5);
  CUDA_REQUIRE(cudaDeviceSynchronize());

  std::vector<unsigned char> problems(n);
  CUDA_REQUIRE(cudaMemcpy(problems.data(), d_problems, n, cudaMemcpyDeviceToHost));
  CUDA_REQUIRE(cudaMemcpy(&count, d_count, sizeof(int), cudaMemcpyDeviceToHost));
  int bad = 0, weighted = 0;
  for (int i = 0; i < n; ++i) {
    const Problem p = inspect(records[i]);
    want += p != NONE;
    bad += problems[i] != p;
    weighted += problems[i] * (i + 1);
  }
  bad += count != want;
  printf("records %d, problems %d, checksum %d\n", n, count, weighted);
  CUDA_REQUIRE(cudaFree(d_records));
  CUDA_REQUIRE(cudaFree(d_problems));
  CUDA_REQUIRE(cudaFree(d_count));
  puts(bad ? "FAIL" : "PASS");
  return bad ? 1 : 0;
}
