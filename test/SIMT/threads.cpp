// Independent blocks run on several operating system threads, each with its own
// shared variables; what fails on one ends all.
// RUN: %simt_cxx %s -o %t
// RUN: env CU2X_SIMT_THREADS=4 %t | FileCheck %s
// RUN: env CU2X_SIMT_THREADS=64 CU2X_SIMT_SEED=1 %t | FileCheck %s

#include "Inputs/Test.h"

#include <atomic>
#include <set>
#include <thread>

int main() {
  std::vector<int> Out(200 * 64);
  std::vector<std::thread::id> Where(200);
  std::atomic<unsigned> Here{0};
  expectSuccess(launch(grid(200, 64), [&] {
    static thread_local int Shared[64];
    unsigned T = threadIdx().x, B = blockIdx().x;
    // The first blocks wait until there are two, so that they overlap.
    if (T == 0 && ++Here <= 2)
      while (Here < 2)
        yield();
    if (T == 0)
      Where[B] = std::this_thread::get_id();
    Shared[T] = B * 64 + T;
    barrier();
    Out[B * 64 + T] = Shared[T ^ 63];
  }));
  for (int I = 0; I != 200 * 64; ++I)
    expectEqual(Out[I], I ^ 63);
  std::set<std::thread::id> Threads(Where.begin(), Where.end());
  // CHECK: several threads: 1
  std::printf("several threads: %d\n", int(Threads.size() > 1));

  // Launches from several threads of the host.
  std::vector<int> Of[2];
  auto Host = [&](int I) {
    Of[I].resize(64);
    for (int Round = 0; Round != 50; ++Round)
      expectSuccess(launch(grid(1, 64), [&] {
        barrier();
        ++Of[I][threadIdx().x];
      }));
  };
  std::thread Other(Host, 0);
  Host(1);
  Other.join();
  for (int I = 0; I != 128; ++I)
    expectEqual(Of[I / 64][I % 64], 50);

  // CHECK: trap at {{.*}}threads.cpp:[[#@LINE+4]] in thread (5,0,0) of block (77,0,0): the end
  expectFailure(launch(grid(200, 64),
                       [] {
                         if (blockIdx().x == 77 && threadIdx().x == 5)
                           trap("the end");
                         // The others would wait forever.
                         if (blockIdx().x == 100)
                           for (;;)
                             yield();
                       }),
                Status::Trap);
}
