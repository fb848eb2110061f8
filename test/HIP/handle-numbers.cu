// A plan of cuFFT is an int in CUDA and a pointer in HIP, which has more bits:
// where it is taken for a number, no cast helps, but for the numbers that no plan
// has.
// RUN: cu2x --target=hip %s -o %t.hip --quiet 2>%t.err
// RUN: FileCheck %s --check-prefix=MSG --implicit-check-not=warning: < %t.err
// RUN: grep -v '// [A-Z-]*:' %t.hip | FileCheck %s
#include <cstdio>
#include <cufft.h>
#include <vector>

struct Plan {
  int Number;
  // MSG: :[[#@LINE+1]]:33: warning: 'Known' takes a 'cufftHandle' for a number
  operator int() const { return Known; }
  // CHECK: hipfftHandle Known = (hipfftHandle)(-1), Zero = 0;
  cufftHandle Known = -1, Zero = 0;
};
void take(int);
void takePlan(cufftHandle);
// MSG: :[[#@LINE+1]]:35: warning: 'N' takes a 'cufftHandle' for a number, which it is in CUDA; in HIP it is a pointer [CU2X8020 handle-number]
cufftHandle made(int N) { return  N; }
// MSG: note: keep it in a 'cufftHandle', and tell whether there is one by a variable of its own

void uses(Plan &P, int *Table) {
  int Small;
  // MSG: :[[#@LINE+1]]:30: warning: '&Small' takes a 'cufftHandle' for a number
  cufftPlan1d((cufftHandle *)&Small, 8, CUFFT_C2C, 1);
  // MSG: :[[#@LINE+1]]:15: warning: '&Small' takes
  cufftPlan1d(&Small, 8, CUFFT_C2C, 1);
  // MSG: :[[#@LINE+1]]:16: warning: 'P.Number' takes
  cufftDestroy(P.Number);
  // MSG: :[[#@LINE+1]]:16: warning: 'P.Known' takes
  printf("%d", P.Known);
  // MSG: :[[#@LINE+1]]:14: warning: 'P.Known' takes {{.*}} [CU2X8020
  int Copy = P.Known;
  // MSG: :[[#@LINE+1]]:12: warning: 'Copy' takes
  takePlan(Copy);
  // MSG: :[[#@LINE+1]]:8: warning: 'P.Known' takes
  take(P.Known);
  // MSG: :[[#@LINE+1]]:9: warning: 'P.Known' takes
  Table[P.Known] = 1;
  // MSG: :[[#@LINE+1]]:7: warning: 'P.Known' takes
  if (P.Known < 0)
    return;
  // MSG: :[[#@LINE+1]]:18: warning: '7' takes
  if (P.Known == 7)
    return;
  // MSG: :[[#@LINE+1]]:3: warning: 'P.Known' takes
  P.Known++;
  // MSG: :[[#@LINE+1]]:15: warning: 'P.Known' takes
  Copy = (int)P.Known;
}

// Plans that stay plans, none at all, and numbers that no plan has.
bool near(Plan &P, std::vector<cufftHandle> &All, void *Memory) {
  cufftPlan1d(&P.Known, 8, CUFFT_C2C, 1);
  // CHECK: hipfftHandle None = (hipfftHandle)(-1), Other = P.Known;
  // near miss CU2X8020 'P.Known': the copy is a plan as well.
  cufftHandle None = -1, Other = P.Known;
  // CHECK: if (None == (hipfftHandle)(-1) || Other != (hipfftHandle)(-1) || !None || None == 0)
  if (None == -1 || Other != -1 || !None || None == 0)
    takePlan(Other);
  for (cufftHandle H : All)
    cufftDestroy(H);
  for (auto H : All)
    cufftDestroy(H);
  cufftDestroy(All[0]);
  auto *Stored = (cufftHandle *)Memory;
  void *Arguments[] = {&P.Known};
  int Number = 3;
  take(Number);
  return Stored && Arguments[0] && Other == None ? true : P.Zero;
}
