// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// C++ that Metal leaves out.

//--- reject msl-double: variable of type double
float f(float x) { double d = x; return d; }
//--- reject msl-double: parameter of type double
void f(device double *p);
//--- reject msl-double: literal of type long double
float f() { return 1.0L; }
//--- accept: float and half literals
float f() { return 1.0f + 1.0h + 1.0 + 1e3f; }
//--- reject msl-long-long: long long
long f(long long x) { return x; }
//--- reject msl-long-long: unsigned long int long
ulong f(unsigned long int long x) { return x; }
//--- reject msl-long-long: literal with ll
long f() { return 1ll; }
//--- reject msl-long-long: literal with ULL
ulong f() { return 0xFFULL; }
//--- accept: long
long f(long x, ulong y, unsigned long z) { return x + 1l + long(2ul); }
//--- reject msl-int128: __int128
void f(thread __int128 &x);
//--- reject msl-goto: goto
void f(int n) { again: if (--n > 0) goto again; }
//--- accept: loop
void f(int n) { do { } while (--n > 0); }
//--- reject msl-virtual: virtual function
struct S { virtual float get() { return 1.0f; } };
//--- accept: ordinary method
struct S { float get() { return 1.0f; } };
//--- reject msl-virtual: virtual base
struct A { int a; };
struct B : virtual A { };
//--- accept: base
struct A { int a; };
struct B : A { };
//--- reject msl-exception: throw
void f(int n) { if (n) throw 1; }
//--- reject msl-cxx: a constant in braces that does not fit
int f() { int x{1u << 31}; return x; }
//--- reject msl-cxx: a number in braces beyond a narrow type
uchar f() { uchar c = {300}; return c; }
//--- reject msl-cxx: a value in braces of another sign
struct S { uint a; };
S f(int i) { return {i}; }
//--- reject msl-cxx: an integer in braces for a float
float f(int i) { return float{i}; }
//--- reject msl-cxx: a float in braces for a half
half f(float x) { half h[2] = {x, 1}; return h[0]; }
//--- reject msl-cxx: a table of numbers that do not fit
constant char table[2] = {1, 200};
//--- accept: constants in braces that fit
constant half table[3] = {0.1, 0.2, 1};
struct S { uint a; half h; float f; };
S f(int i, float x) { return {uint(i), half(x), 7}; }
uchar g() { uchar t[4] = {0, 255, 'a', 0x10}; return t[0]; }
int h() { return int{sizeof(float4)}; }
//--- accept: what C++14 has
int f(bool b) { b++; return b; }
//--- accept: comparisons of comparisons
bool f(int v) { return 3 < v < 1; }
//--- accept --metal-std=4.0: a comparison that is folded
template <typename... T> bool all(T... t) { return (t < ...); }
bool g(int a, int b, int c) { return all(a, b, c); }
//--- accept: the word template in front of a name without arguments
struct S { template <typename T> T f(T t) thread { return t; } };
template <typename U> int g(thread U &u) { return u.template f(1); }
int h() { S s; return g(s); }
//--- reject msl-cxx: a function that returns nothing where a value is due
int f() { return; }
//--- reject msl-exception: the operator noexcept
int f(int n) { return noexcept(n + 1); }
//--- accept: a function that is noexcept
int f(int n) noexcept { return n + 1; }
//--- reject msl-cxx: a number out of a string
void f() { int a = "x"; (void)a; }
//--- reject msl-exception: try
void f(int n) { try { n = 1; } catch (...) { } }
//--- reject msl-new-delete: new
void f() { thread int *p = new int; }
//--- reject msl-new-delete: delete
void f(thread int *p) { delete p; }
//--- accept: deleted function
struct S { S() = default; void operator=(thread const S &) = delete; };
//--- reject msl-rtti: dynamic_cast
struct A { int a; };
void f(thread A *p) { thread A *q = dynamic_cast<thread A *>(p); }
//--- accept: static_cast
struct A { int a; };
struct B : A { };
void f(thread A *p) { thread B *q = static_cast<thread B *>(p); }
//--- reject msl-rtti: typeid
void f(int n) { (void)typeid(n); }
//--- accept: decltype
void f(int n) { decltype(n) m = n; }
//--- reject msl-storage-class: thread_local
void f() { thread_local int n; }
//--- reject msl-storage-class: register
void f() { register int n = 0; }
//--- accept: volatile
void f(device volatile int *p) { p[0] = 1; }
//--- reject msl-function-pointer: pointer to a function
float g(float x);
void f() { float (*p)(float) = g; }
//--- accept: function object
struct G { float operator()(float x) const { return x; } };
template <typename F> float f(F g, float x) { return g(x); }
float h() { return f(G(), 1.0f); }
//--- reject msl-variadic: variable arguments
void f(int n, ...);
//--- accept: parameter pack
template <typename... T> int f(T... x) { return sizeof...(x); }
int g() { return f(1, 2.0f); }
//--- reject msl-bit-field: bit-field
struct S { uint a : 3; };
//--- accept: shifts and masks
struct S { uint bits; uint a() const { return bits & 7u; } };
//--- reject msl-inline-assembly: asm
void f() { asm("nop"); }
//--- reject msl-reserved-name: main
void main() { }
//--- reject msl-reserved-name: variable named device
void f() { int device = 1; }
//--- reject msl-reserved-name: parameter named thread
void f(int thread);
//--- reject msl-reserved-name: variable named kernel
void f() { int kernel = 1; }
//--- reject msl-reserved-name: variable named vertex
void f() { int vertex = 1; }
//--- accept: names that only OpenCL reserves
void f() { int global = 1, local = 2, generic = global + local, pipe = 3; }
//--- accept: recursion
int f(int n) { return n < 2 ? n : f(n - 1) + f(n - 2); }
//--- accept: function for a template parameter
template <typename T> using Step = void (*)(thread T *, T);
template <typename T, int N, Step<T> step> void repeat(thread T *p, T x) {
  for (int i = 0; i < N; ++i)
    step(p, x);
}
template <typename T> void add(thread T *p, T x) { *p += x; }
float f(float x) { float s = 0; repeat<float, 3, add<float>>(&s, x); return s; }
//--- reject msl-address-space: function for a template parameter, called with another space
using Step = void (*)(thread float *);
template <Step step> void once(device float *p) { step(p); }
void clear(thread float *p) { *p = 0; }
void f(device float *p) { once<clear>(p); }
//--- reject msl-function-pointer: variable of a named type of pointers to functions
using Step = void (*)(thread float *);
void clear(thread float *p) { *p = 0; }
void f(thread float *p) { Step step = clear; step(p); }
//--- reject msl-function-pointer: member of a named type of pointers to functions
using Step = void (*)(thread float *);
struct S { Step step; };
//--- accept: function for a template parameter, which mixes half with literals
template <typename T> using Step = void (*)(thread vec<T, 2> *);
template <typename T, Step<T> step> void once(thread vec<T, 2> *p) { step(p); }
template <typename T> void halve(thread vec<T, 2> *p) { p[0] = 0.5 * p[0]; }
void f(thread half2 *p) { once<half, halve<half>>(p); }
//--- reject msl-vector-conversion: function for a template parameter with a mistake
template <typename T> using Step = void (*)(thread vec<T, 2> *);
template <typename T, Step<T> step> void once(thread vec<T, 2> *p) { step(p); }
template <typename T> void halve(thread vec<T, 2> *p) { p[0] = p[0] + int3(1); }
void f(thread half2 *p) { once<half, halve<half>>(p); }
//--- accept: comments that look like those of Doxygen
struct S {
  int a; //< the state
  int b; /*< and more */
  int c; ///< for Doxygen
};
kernel void k(device S *s [[buffer(0)]]) {
  s->a = 1; //< set
}
//--- accept: type of an instance that takes a function, in an explicit instantiation
struct Q { half d; };
template <typename T> void widen(device const Q *q, short i, thread T &r) { r = T(q[i].d); }
template <typename B, void (*f)(device const B *, short, thread float4 &)>
kernel void k(device const B *b [[buffer(0)]], device float4 *o [[buffer(1)]],
              uint t [[thread_position_in_grid]]) { float4 r; f(b, 0, r); o[t] = r; }
typedef decltype(k<Q, widen>) k_t;
template [[host_name("k_q")]] kernel k_t k<Q, widen>;
//--- reject msl-call: function of another type for a template parameter
void g(thread int &x) { }
template <void (*f)(thread float &)> void h(thread float &x) { f(x); }
void all(thread float &x) { h<g>(x); }
//--- accept: static methods as arguments of templates
struct S { static float f(float x) { return x; } };
template <typename T> struct Op { static T f(T x) { return x; } };
template <float (*g)(float)> float apply(float x) { return g(x); }
kernel void k(device float *p [[buffer(0)]]) { p[0] = apply<S::f>(p[0]) + apply<&S::f>(p[1]) + apply<Op<float>::f>(p[2]); }
//--- reject msl-call: static method of another type
template <typename T> struct Op { static T f(T x) { return x; } };
template <float (*g)(float)> float apply(float x) { return g(x); }
kernel void k(device float *p [[buffer(0)]]) { p[0] = apply<Op<int>::f>(p[0]); }
//--- accept: static methods that are defined outside of their class
struct G {
  static float a(float x);
  static inline float b(thread float *x);
  static float inside(float x) { return x; }
  template <class T> static T t(T x);
  float c(float x) thread;
};
float G::a(float x) { return x; }
float G::b(thread float *x) { return *x; }
template <class T> T G::t(T x) { return x; }
float G::c(float x) thread { return x; }
template <typename T> struct H {
  static T one(T x);
};
template <typename T> T H<T>::one(T x) { return x; }
template <float (*F)(float)> float use(float x) { return F(x); }
kernel void k(device float *o [[buffer(0)]]) {
  float x = o[1];
  o[0] = G::a(x) + G::b(&x) + G::t(2.0f) + H<float>::one(3) + use<G::a>(x) + use<G::inside>(x);
}
//--- reject msl-cxx: static method of another type outside of its class
struct G {
  static float a(float x);
};
int G::a(float x) { return 1; }
//--- reject msl-opencl: __local
kernel void k(device float *p [[buffer(0)]]) { __local float t[2]; t[0] = 1; p[0] = t[0]; }
//--- reject msl-opencl: __global
void f(__global float *p);
//--- reject msl-opencl: __private
float f(float x) { __private float t = x; return t; }
//--- reject msl-opencl: __constant
__constant float c = 1;
//--- reject msl-opencl: __kernel
__kernel void k(device float *p [[buffer(0)]]) { }
//--- reject msl-opencl: __generic
float f(__generic float *p) { return *p; }
//--- reject msl-opencl: reqd_work_group_size
__attribute__((reqd_work_group_size(8, 1, 1))) kernel void k(device float *p [[buffer(0)]]) { }
//--- reject msl-opencl: OpenCL's attribute behind another
__attribute__((always_inline, __vec_type_hint__(float4))) void f(float x);
//--- accept: names and attributes that OpenCL has not
#define __local_size 4
__attribute__((always_inline)) inline float f(float x) {
  int global = 1, local = __local_size, reqd_work_group_size = 2;
  return x + global + local + reqd_work_group_size;
}
METAL_CONST float c = 1;
//--- warn msl-long-long: literals that end in ull
constant ulong prime = 0x100000001b3ULL;
ulong f(ulong x) { return max(x * prime, 1llu) + (1LL << 40); }
static_assert(sizeof(1ull) == 8 && is_same<decltype(1ull), ulong>::value, "");
//--- accept: decltype of variables, which names no space
template <typename T> struct L { static constexpr constant int v = 1; };
template <> struct L<half> { static constexpr constant int v = 2; };
template <typename T> static T g(T x) { using A = decltype((x) + 1.0f); decltype(auto) y = x; typename remove_reference<decltype(y)>::type w = y; return T(A(w)); }
kernel void k(device half *o [[buffer(0)]]) {
  half x = o[0]; const float c = 1; threadgroup decltype(x) s[4];
  static_assert(is_same<decltype(x), half>::value && is_same<decltype(c), const float>::value && is_same<decltype(o), device half *>::value, "");
  static_assert(is_same<decltype((x)), thread half &>::value && is_same<decltype(o[0]), device half &>::value && L<decltype(x)>::v == 2, "");
  auto f = g(x); s[0] = f; o[0] = s[0] + decltype(x)(2);
}
//--- reject msl-cxx: decltype of another type
kernel void k(device half *o [[buffer(0)]]) { half x = o[0]; static_assert(is_same<decltype(x), float>::value, ""); }
