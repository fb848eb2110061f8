// Macros in front of variables of the device and behind their names. One that
// ends what stands before belongs to no declaration; one that is a part of the
// declaration and no type or name is named, as the text has no place for it.
// RUN: rm -rf %t && %exits 4 %port --strict 2>%t.err && FileCheck %s --check-prefix=ERR --implicit-check-not='[CU2X' < %t.err
// RUN: FileCheck %s --check-prefix=HOST < %t/variable-specifier-macros.cpp
#define NS_BEGIN namespace lib {
#define NS_END }
#define NS_BOTH NS_END NS_BEGIN
#define IMPORT using namespace lib;
#define DIMENSION [4]
#define ROWS DIMENSION
#define UNUSED __attribute__((unused))
#define NOTHING
#define INTERNAL static
#define CHANGES volatile
#define SECTION(N) __attribute__((section(N)))
#define ALIGNED(N) alignas(N)
#define ALIGNED_GNU(N) __attribute__((aligned(N)))
#define ELEMENT float
#define NAME renamed
#define STATIC_DEVICE static __device__
#define OTHER_DEVICE STATIC_DEVICE
#define CONSTEXPR_DEVICE __device__ constexpr
#define EXTERN_DEVICE extern __device__
#define UNSIGNED_DEVICE __device__ unsigned
#define largest(A, B) ((A) > (B) ? (A) : (B))

// HOST: {{^}}NS_BEGIN{{$}}
// HOST-NEXT: {{^}}cu2x::Variable<float[4]> lut("lut", {1, 2, 3, 4});
NS_BEGIN
__constant__ float lut[4] = {1, 2, 3, 4};
// HOST: {{^}}NS_BOTH{{$}}
// HOST-NEXT: {{^}}static cu2x::Variable<int> dev("dev", 5);
NS_BOTH
static __device__ int dev = 5;
// HOST: {{^}}NS_BOTH{{$}}
// HOST-NOT: twice
// HOST: {{^}}NS_END{{$}}
NS_BOTH
__device__ int twice(int V) { return 2 * V; }
NS_END
// HOST: {{^}}IMPORT{{$}}
// HOST-NEXT: {{^}}cu2x::Variable<ELEMENT> NAME("NAME", 2);
IMPORT
__device__ ELEMENT NAME = 2;

// What ports have is aligned for everything.
// HOST: {{^}}cu2x::Variable<int> f("f", 5);
__device__ ALIGNED(16) int f = 5;
// HOST: {{^}}cu2x::Variable<int> g("g", 5);
ALIGNED_GNU(16) __device__ int g = 5;
// HOST: {{^}}cu2x::Variable<int[2]> h("h", {5, 6});
__device__ UNUSED ALIGNED_GNU(16) int h[2] = {5, 6};
// HOST-NOT: half
__device__ UNUSED int half(int V) { return V / 2; }

// What a macro says beside the attribute.
// HOST: {{^}}static cu2x::Variable<int> own("own", 7);
STATIC_DEVICE int own = 7;
// HOST: {{^}}static cu2x::Variable<int> other("other", 7);
OTHER_DEVICE int other = 7;
// HOST: {{^}}CONSTEXPR_DEVICE int fixed = 8;
CONSTEXPR_DEVICE int fixed = 8;
// HOST: {{^}}INTERNAL cu2x::Variable<int> e("e", 5);
INTERNAL __device__ int e = 5;

// ERR: :[[#@LINE+1]]:1: error: the declaration of 'later' has a type {{.*}}[CU2X8032
EXTERN_DEVICE int later;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'small' has a type {{.*}}[CU2X8032
UNSIGNED_DEVICE char small = 200;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'DIMENSION' has a macro in the place of its name{{.*}}[CU2X8032
__constant__ float a DIMENSION = {1, 2, 3, 4};
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'ROWS' has a macro {{.*}}[CU2X8032
__device__ float b ROWS;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'c' has a declarator {{.*}}[CU2X8032
__device__ int c UNUSED;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'NOTHING' has a macro {{.*}}[CU2X8032
__device__ int d NOTHING;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'i' has a declarator {{.*}}[CU2X8032
__device__ int i ALIGNED_GNU(16) = 3;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'j' has a type {{.*}}[CU2X8032
__device__ CHANGES int j = 5;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'SECTION' has a macro {{.*}}[CU2X8032
__device__ SECTION(".a") int k = 5;
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'SECTION' has a macro {{.*}}[CU2X8032
__device__ SECTION(".a") int l(5);
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'SECTION' has a macro {{.*}}[CU2X8032
__device__ SECTION(".a") int m[2]{5, 6};
// A function, that goes away.
__device__ SECTION(".b") int quarter(int V) { return V / 4; }
// ERR: :[[#@LINE+1]]:1: error: the declaration of 'largest' has a macro in the place of its name{{.*}}[CU2X8032
__device__ int largest = 9;

__global__ void kernel(int *P) {
  *P = (int)lib::lut[3] + dev + twice(2) + (int)NAME + (int)a[1] + (int)b[0] +
       c + d + e + f + g + h[1] + i + half(4) + j +
       k + l + m[1] + quarter(8) + largest + own + other +
       fixed + later + small;
}
