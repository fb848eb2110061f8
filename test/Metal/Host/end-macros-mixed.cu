// A macro that opens a namespace in one branch and is a specifier in another: the
// text does not tell what of it belongs to the declaration behind it.
// RUN: rm -rf %t && %exits 4 %port --strict 2>%t.err && FileCheck %s --implicit-check-not='[CU2X' < %t.err
// RUN: %edited/end-macros-mixed.cpp | FileCheck %s --check-prefix=TEXT
#ifdef OLD
#define PRE namespace mine {
#define WRAP namespace mine {
#define WRAP_END }
#define TABLE __device__ constexpr
#define COUNTER static __device__
#else
#define PRE static
#define WRAP
#define WRAP_END
#define TABLE __device__
#define COUNTER __device__
#endif
PRE
// CHECK: :[[#@LINE+1]]:1: error: the declaration of '__device__' could not be taken apart{{.*}}[CU2X8032
__device__ int four() { return 4; }
inline int Counter = 5;
// One of these opens a namespace and the other is nothing: both end what stands
// in front.
// TEXT: {{^}}WRAP
WRAP
// TEXT-NOT: three
__device__ int three() { return 3; }
// TEXT: {{^}}WRAP_END
WRAP_END
// TEXT: inline int Other = 6;
inline int Other = 6;
// What a macro says besides its attribute in one branch only: the branch in
// force decides.
// TEXT: {{^}}cu2x::Variable<int> Table("Table", 2);
TABLE int Table = 2;
// TEXT: {{^}}cu2x::Variable<int> Count("Count", 2);
COUNTER int Count = 2;
__global__ void kernel(int *P) { *P = four() + three() + Table + Count; }
