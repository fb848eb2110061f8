// Several threads of the host use the device at once.
// RUN: %runtime_build
// RUN: %t | FileCheck %s
// RUN: env CU2X_SIMT_THREADS=3 %t | FileCheck %s

#include "Inputs/kernels.h"
#include <atomic>
#include <thread>

int main() {
  std::atomic<int> Wrong{0};
  std::vector<std::thread> Threads;
  for (int T = 0; T != 4; ++T)
    Threads.emplace_back([&Wrong, T] {
      cu2xStream_t S;
      cu2xStreamCreate(&S);
      for (int Round = 0; Round != 50; ++Round) {
        int *P, Host[64];
        cu2xMalloc(&P, sizeof(Host));
        cu2x::launch(4, 16, 0, S), fill(P, 1000 * T + Round);
        cu2x::launch(4, 16, 0, S), twice(P);
        cu2xMemcpyAsync(Host, P, sizeof(Host), cu2xMemcpyDeviceToHost, S);
        cu2xStreamSynchronize(S);
        for (int I = 0; I != 64; ++I)
          Wrong += Host[I] != 2 * (1000 * T + Round + I);
        cu2xFree(P);
      }
      Wrong += cu2xGetLastError() != cu2xSuccess;
      cu2xStreamDestroy(S);
    });
  for (std::thread &T : Threads)
    T.join();
  // CHECK: 0 wrong
  std::printf("%d wrong\n", Wrong.load());
}
