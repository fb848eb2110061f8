// A vote that only brings lanes along which may have nothing to do there: the
// program may be right on a wave of any size.
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X1015
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet --report=- %s -- 2>/dev/null \
// RUN:   | grep -c '"severity": "maybe"' | FileCheck %s --check-prefix=MAYBE
// MAYBE: {{^}}5{{$}}
// RUN: cu2x --check --checks=-*,CU2X1015 --quiet --report=- %s -- 2>/dev/null \
// RUN:   | grep -c '"severity": "wrong"' | FileCheck %s --check-prefix=WRONG
// WRONG: {{^}}11{{$}}

__device__ int step(int X) { return X - 1; }

__global__ void rounds(int *Out) {
  int Left = Out[threadIdx.x];
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: nothing, if lanes that have nothing to do there only come along; else take half of a ballot
  while (__any_sync(~0u, Left > 0))
    if (Left > 0)
      Left = step(Left);
  bool Done = false;
  do {
    if (!Done)
      Done = step(Left) < 0;
    // CHECK: :[[#@LINE+2]]:13: warning: '__all_sync'{{.*}} [CU2X1015
    // CHECK: note: nothing, if lanes
  } while (!__all_sync(~0u, Done));
  for (int I = 0; I < 9; ++I) {
    bool Works = Left > I;
    // CHECK: :[[#@LINE+2]]:9: warning: '__any_sync'{{.*}} [CU2X1015
    // CHECK: note: nothing, if lanes
    if (__any_sync(~0u, Works))
      Left = Works ? step(Left) : Left;
  }
  for (int I = 0; I < 9; ++I) {
    // CHECK: :[[#@LINE+2]]:9: warning: '__all_sync'{{.*}} [CU2X1015
    // CHECK: note: nothing, if lanes
    if (__all_sync(~0u, Left < 0))
      break;
    if (Left >= 0)
      Left = step(Left);
  }
  for (int I = 0; I < 9; ++I) {
    // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
    // CHECK: note: nothing, if lanes
    if (!__any_sync(~0u, Left > 2)) {
      continue;
    }
    // What nobody sees outside is none's business.
    int Twice = Left * 2;
    Twice += __shfl_sync(~0u, Left, 0, 32);
    if (Left > 2)
      Out[threadIdx.x] += Twice;
  }
}

// Lanes that come along do something that is seen.
__global__ void more(int *Out) {
  int X = Out[threadIdx.x], Rounds = 0;
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  while (__any_sync(~0u, X > 9)) {
    if (X > 9)
      --X;
    ++Rounds;
  }
  // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  while (__any_sync(~0u, X > 5))
    X = X / 2;
  for (int I = 0; I < 9; ++I) {
    // CHECK: :[[#@LINE+2]]:10: warning: '__any_sync'{{.*}} [CU2X1015
    // CHECK: note: take half of a ballot
    if (!__any_sync(~0u, X > 2))
      continue;
    Out[threadIdx.x] += 1;
  }
  for (int I = 0; I < 9; ++I) {
    Out[threadIdx.x + 128] += 1;
    // CHECK: :[[#@LINE+2]]:9: warning: '__all_sync'{{.*}} [CU2X1015
    // CHECK: note: take half of a ballot
    if (__all_sync(~0u, X < I))
      break;
  }
  // CHECK: :[[#@LINE+2]]:7: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  if (__any_sync(~0u, X > 1)) {
    if (!(X > 1))
      Out[threadIdx.x + 256] = Rounds;
  }
  // CHECK: :[[#@LINE+2]]:7: warning: '__all_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  if (__all_sync(~0u, X < 1))
    return;
  Out[threadIdx.x + 384] = Rounds;
}

// What the vote says becomes part of a result.
__global__ void results(int *Out) {
  int X = Out[threadIdx.x];
  // CHECK: :[[#@LINE+2]]:7: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  if (__any_sync(~0u, X > 3))
    Out[0] = 1;
  // CHECK: :[[#@LINE+2]]:7: warning: '__all_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  if (__all_sync(~0u, X > 3))
    Out[1] = X;
  // CHECK: :[[#@LINE+2]]:7: warning: '__any_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  if (__any_sync(~0u, X > 4))
    Out[2] = X;
  else
    Out[3] = 7;
  // CHECK: :[[#@LINE+2]]:16: warning: '__all_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  if (X > 5 || __all_sync(~0u, X < 9))
    Out[4] = X;
  // CHECK: :[[#@LINE+2]]:10: warning: '__all_sync'{{.*}} [CU2X1015
  // CHECK: note: take half of a ballot
  while (__all_sync(~0u, X < 9))
    X += 2;
}
