// RUN: %verify --seeds=0,1 %s -- 0 | FileCheck %s
// RUN: %exits 1 %verify --seeds=0 %s -- 1 | FileCheck --check-prefix=DIFFER %s

// Threads copy in an order that is theirs: each copy has to be there, wherever.
// The turns are taken by what each program is built as, so that every
// translation copies in another order than the source.

// CHECK: source 0 0 8 8 agrees
// CHECK-NOT: differ
// CHECK: {{^}}all runs agree
// DIFFER: HIP, wave 64 0 0 8 8 copy 4 to the host differs
// DIFFER: Metal 0 0 8 8 agrees

#include <atomic>
#include <cstdlib>
#include <thread>
#include <vector>

__global__ void store(int *p, int value, int bug) {
  *p = value + (bug && value == 3 && warpSize == 64);
}

int main(int, char **arguments) {
  int bug = atoi(arguments[1]);
  constexpr int count = 8;
#if defined(__HIP_PLATFORM_AMD__) || defined(CU2X_PORT)
  constexpr bool backwards = true;
#else
  constexpr bool backwards = false;
#endif
  std::atomic<int> turn{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < count; ++i)
    threads.emplace_back([&, i] {
      while (turn != (backwards ? count - 1 - i : i))
        std::this_thread::yield();
      int *p, host;
      cudaMalloc(&p, sizeof(int));
      store<<<1, 1>>>(p, i, bug);
      cudaMemcpy(&host, p, sizeof(int), cudaMemcpyDeviceToHost);
      cudaFree(p);
      ++turn;
    });
  for (std::thread &t : threads)
    t.join();
}
