// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// What each version of the language adds.

//--- reject msl-lambda --metal-std=3.1: lambda before 3.2
float f(float x) { auto g = [=](float y) { return x + y; }; return g(1.0f); }
//--- accept --metal-std=3.2: lambda
float f(float x) { auto g = [=](float y) { return x + y; }; return g(1.0f); }
//--- reject msl-cxx17 --metal-std=3.2: constexpr if before 4.0
template <int N> int f(int x) { if constexpr (N > 1) return x; return 0; }
//--- accept --metal-std=4.0: constexpr if
template <int N> int f(int x) { if constexpr (N > 1) return x; return 0; }
//--- reject msl-cxx17 --metal-std=3.2: structured binding before 4.0
struct P { int a, b; };
int f(P p) { auto [a, b] = p; return a + b; }
//--- accept --metal-std=4.0: structured binding
struct P { int a, b; };
int f(P p) { auto [a, b] = p; return a + b; }
//--- reject msl-cxx17 --metal-std=3.2: fold expression before 4.0
template <typename... T> int f(T... x) { return (x + ...); }
//--- accept --metal-std=4.0: fold expression
template <typename... T> int f(T... x) { return (x + ...); }
//--- reject msl-cxx17 --metal-std=3.2: nested namespace before 4.0
namespace a::b { constant int x = 1; }
//--- accept --metal-std=3.0: namespaces one in another
namespace a { namespace b { constant int x = 1; } }
//--- reject msl-version --metal-std=3.0: bfloat before 3.1
void f(device bfloat *p) { }
//--- accept --metal-std=3.1: bfloat
void f(device bfloat *p) { p[0] = 1.0bf; p[1] = bfloat(2.0f); float x = p[0]; }
//--- reject msl-bfloat: bfloat from float
void f(device bfloat *p, float x) { p[0] = x; }
//--- reject msl-bfloat: half from bfloat
void f(device bfloat *p) { half h = p[0]; }
//--- reject msl-version --metal-std=3.0: program-scope built-in before 3.1
uint lane [[thread_index_in_simdgroup]];
//--- accept --metal-std=3.1: program-scope built-in
uint lane [[thread_index_in_simdgroup]];
uint f() { return lane + 1; }
//--- reject msl-version --metal-std=3.1: program-scope binding before 3.2
constant float *constant data [[buffer(30)]];
//--- accept --metal-std=3.2: program-scope binding
device float *constant data [[buffer(30)]];
void f() { data[0] = 1.0f; }
//--- reject msl-unknown-name --metal-std=3.0: nextafter before 3.1
float f(float x) { return nextafter(x, 1.0f); }
//--- accept --metal-std=3.1: nextafter
float f(float x) { return nextafter(x, 1.0f); }
//--- reject msl-unknown-name --metal-std=3.1: fence before 3.2
void f() { atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst); }
//--- accept --metal-std=3.2: fence
void f() {
  atomic_thread_fence(mem_flags::mem_device | mem_flags::mem_threadgroup,
                      memory_order_seq_cst, thread_scope_device);
}
//--- reject msl-version --metal-std=3.1: coherent before 3.2
void f(coherent(device) device float *p) { p[0] = 1.0f; }
//--- accept --metal-std=3.2: coherent
void f(coherent(device) device float *p) { p[0] = 1.0f; }
//--- reject msl-version --metal-std=3.0: bfloat literal before 3.1
float f() { return 1.0bf; }
//--- reject msl-version --metal-std=3.0: bfloat literal in capitals before 3.1
float f() { auto x = 2.5BF; return float(x); }
//--- accept --metal-std=3.0: hexadecimal digits bf
int f() { return 0xbf + 0x1BF; }
