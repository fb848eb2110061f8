// Numbers in place of names of errors.
// RUN: cu2x --check --checks=-*,CU2X8002 --quiet %s -- 2>&1 \
// RUN:   | FileCheck %s --implicit-check-not=CU2X8002
bool wrong(cudaError_t E) {
  // CHECK: :[[#@LINE+1]]:10: warning: the number 2 stands for a value of 'cudaError_t', and not every release of HIP gives it the same number [CU2X8002 enum-value]
  return E == 2;
  // CHECK: note: use the named constant
}
cudaError_t made() {
  // CHECK: :[[#@LINE+1]]:10: warning: the number 77{{.*}} [CU2X8002
  return static_cast<cudaError_t>(77);
}
int chosen(cudaError_t E) {
  switch ((int)E) {
  // CHECK: :[[#@LINE+1]]:8: warning: the number 2 stands for a value of 'cudaError_t'{{.*}} [CU2X8002
  case 2:
    return 1;
  case 0:
  case cudaErrorInvalidValue:
    return 2;
  }
  switch (int(E) / 100) {
  case 7:
    return 3;
  }
  return 0;
}
bool right(cudaError_t E, int N) {
  // near miss CU2X8002 'E ==': 0 is success in every release, and names are
  // right in each.
  return E == 0 || E == cudaErrorMemoryAllocation || N == 2 || int(E) > N;
}
// A function of the program's that gives the value back as a number.
template <class T> int numberOf(T Value) { return static_cast<int>(Value); }
int hundreds(cudaError_t E) { return static_cast<int>(E) / 100; }
int number(int N) { return N; }
bool byHelper(cudaError_t E, int N) {
  // CHECK: :[[#@LINE+1]]:10: warning: the number 700 stands for a value of 'cudaError_t'{{.*}} [CU2X8002
  return numberOf(E) == 700 || hundreds(E) == 7 || number(N) == 7 ||
         numberOf(N) == 700 || numberOf(E) == 0;
}
// A variable that was given the value; not one that has another by then.
bool byVariable(cudaError_t E, int N) {
  int Code = E, Other = E;
  // CHECK: :[[#@LINE+1]]:7: warning: the number 11{{.*}} [CU2X8002
  if (Code == 11)
    return true;
  Code = N;
  int Copy = Other;
  // CHECK: :[[#@LINE+1]]:25: warning: the number 12{{.*}} [CU2X8002
  return Code == 11 || (Copy == 12) || Copy == N;
}
