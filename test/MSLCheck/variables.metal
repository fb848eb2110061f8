// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// Variables at program scope, in constant and in threadgroup memory.

//--- reject msl-program-scope: program-scope variable in no space
int counter = 0;
//--- accept: program-scope constant
constant int counter = 0;
//--- reject msl-program-scope: program-scope variable in device memory
device int counter;
//--- reject msl-program-scope: constant without an initializer
constant float table[4];
//--- accept: constant with an initializer
constant float table[4] = {1.0f, 2.0f, 3.0f, 4.0f};
//--- accept: function constant
constant bool quick [[function_constant(0)]];
constant bool slow = !quick;
kernel void k(device float *o [[buffer(0)]]) { if (quick) o[0] = slow; }
//--- reject msl-write-const: write to constant memory
constant int table[2] = {1, 2};
void f() { table[0] = 3; }
//--- reject msl-write-const: write through a constant reference
void f(constant float &x) { x = 1.0f; }
//--- accept: write to a copy
void f(constant float &x) { float y = x; y = 1.0f; }
//--- reject msl-write-const: write through a pointer to const
void f(device const float *p) { p[0] = 1.0f; }
//--- accept: write through a const pointer
void f(device float *const p) { p[0] = 1.0f; }
//--- reject msl-threadgroup-variable: threadgroup variable in a helper
float f() { threadgroup float t[32]; return t[0]; }
//--- accept: threadgroup pointer in a helper
float f(threadgroup float *t) { return t[0]; }
//--- reject msl-threadgroup-variable: threadgroup variable with an initializer
kernel void k(device float *o [[buffer(0)]]) { threadgroup float t = 1.0f; }
//--- accept: threadgroup variable that is assigned
kernel void k(device float *o [[buffer(0)]]) { threadgroup float t; t = 1.0f; }
//--- reject msl-threadgroup-variable: threadgroup variable in a nested scope
kernel void k(device float *o [[buffer(0)]]) {
  if (o[0] > 0.0f) { threadgroup float t; t = 1.0f; }
}
//--- accept: threadgroup variable in a template of a kernel
template <typename T>
kernel void k(device T *o [[buffer(0)]]) { threadgroup T t[4]; t[0] = o[0]; o[1] = t[0]; }
template [[host_name("k_int")]] kernel void k<int>(device int *);
//--- reject msl-static-local: static variable
int f() { static int n = 0; return ++n; }
//--- reject msl-static-local: static table
int f(int i) { static const int t[2] = {1, 2}; return t[i]; }
//--- accept: local table
int f(int i) { const int t[2] = {1, 2}; return t[i]; }
//--- reject msl-vla: array of variable length
int f(int n) { int a[n]; return a[0]; }
//--- accept: array of constant length
int f(int i) { constexpr int n = 4; int a[n] = {}; return a[i]; }
//--- warn msl-threadgroup-variable: braced initializer, which is published
kernel void k(device float *o [[buffer(0)]]) {
  threadgroup float t[4] = {0};
  o[0] = t[1];
}
//--- reject msl-threadgroup-variable: braced initializer in a helper
float f() { threadgroup float t[4] = {0}; return t[0]; }
//--- warn msl-threadgroup-variable: inner scope, which is published
template <typename T, bool B> kernel void k(device T *o [[buffer(0)]]) {
  if (B) {
    threadgroup T t[4];
    t[0] = o[0];
    o[1] = t[0];
  }
}
template [[host_name("k")]] kernel void k<int, true>(device int *);
//--- accept: static member with its value in the class
template <int N> struct Table;
template <> struct Table<2> {
  static constant constexpr float values[2] = {1.0f, 2.0f};
};
constant constexpr const float Table<2>::values[2];
float f(int i) { return Table<2>::values[i]; }
//--- reject msl-program-scope: static member without a value
struct Table { static constant float values[2]; };
constant float Table::values[2];
//--- reject msl-program-scope: constant struct without a value
struct S { int v; };
constant S s;
//--- accept: constexpr function constant
static constant constexpr const int steps [[function_constant(1)]];
kernel void k(device int *o [[buffer(0)]]) { o[0] = steps; }
//--- reject msl-program-scope: constexpr without a value
constant constexpr int steps;
//--- reject msl-program-scope: a value that a function computes
int seed(int x);
constant int n = seed(3);
//--- reject msl-program-scope: a value that the library computes
constant float root = precise::sqrt(2.0f);
//--- reject msl-program-scope: computed in a table
float half_of(float x) { return x / 2.0f; }
constant float table[2] = {1.0f, half_of(3.0f)};
//--- accept: constexpr functions, limits, constructors and other constants
constexpr int twice(int x) { return 2 * x; }
constant int n = twice(3) + 1;
constant float most = metal::numeric_limits<float>::max();
constant float4 v = float4(1.0f, 2.0f, 3.0f, 4.0f);
constant uint bits = as_type<uint>(1.5f);
constant int table[2] = {n, sizeof(float4)};
constant int *constant start = table;
//--- accept: what follows from function constants
constant uint given [[function_constant(0)]];
constant uint count = is_function_constant_defined(given) ? given : 9u;
constant uint more = count + 1u;
constant float root = precise::sqrt(float(more));
//--- reject msl-threadgroup-variable: an object without a constructor for threadgroup
struct S { float v; S() {} };
kernel void k(device float *out [[buffer(0)]]) {
  threadgroup S s[2];
  s[0].v = 1.0f;
  out[0] = s[0].v;
}
//--- reject msl-threadgroup-variable: a member without a constructor for threadgroup
struct S { float v; S(float x) thread : v(x) {} };
struct T { S s[2]; };
kernel void k(device float *out [[buffer(0)]]) {
  threadgroup T t;
  t.s[0].v = 1.0f;
  out[0] = t.s[0].v;
}
//--- accept: objects with a constructor for threadgroup, or without any
struct S {
  float v;
  S() thread : v(0.0f) {}
  S() threadgroup = default;
};
struct T { S s[2]; float x; };
struct P { float x; P() = default; };
kernel void k(device float *out [[buffer(0)]]) {
  threadgroup S s[2];
  threadgroup T t;
  threadgroup P p;
  S own;
  s[0].v = t.x = p.x = own.v;
  out[0] = s[0].v;
}
//--- reject msl-threadgroup-memory: one array above 32 KB
kernel void k(device float *o [[buffer(0)]]) {
  threadgroup float t[8193];
  t[0] = 1.0f;
}
//--- accept: 32 KB
kernel void k(device float *o [[buffer(0)]]) {
  threadgroup float t[8191];
  threadgroup char c[4];
  t[0] = 1.0f;
  c[0] = 1;
}
//--- reject msl-threadgroup-memory: two arrays, and the hole between them
kernel void k(device float *o [[buffer(0)]]) {
  threadgroup char c;
  threadgroup float4 t[2048];
  t[0] = 1.0f;
  c = 1;
}
//--- accept: two kernels
kernel void k(device float *o [[buffer(0)]]) { threadgroup float t[5000]; t[0] = 1.0f; }
kernel void l(device float *o [[buffer(0)]]) { threadgroup float t[5000]; t[0] = 1.0f; }
//--- reject msl-threadgroup-memory: one instance of a template
template <int N> kernel void k(device float *o [[buffer(0)]]) {
  threadgroup float t[N];
  t[0] = 1.0f;
}
template [[host_name("small")]] kernel void k<90>(device float *);
template [[host_name("large")]] kernel void k<9000>(device float *);
//--- accept: instances of a kernel, each with its own room
template <typename T, int N>
kernel void reverse(device T *o [[buffer(0)]], uint i [[thread_position_in_threadgroup]]) {
  threadgroup T tile[N];
  tile[i] = o[N - 1 - i];
}
template [[host_name("few")]] kernel void reverse<float, 5000>(device float *, uint);
template [[host_name("many")]] kernel void reverse<float, 8192>(device float *, uint);
//--- reject msl-threadgroup-memory: an instance of a kernel above 32 KB
template <typename T, int N>
kernel void reverse(device T *o [[buffer(0)]], uint i [[thread_position_in_threadgroup]]) {
  threadgroup T tile[N];
  tile[i] = o[N - 1 - i];
}
template [[host_name("most")]] kernel void reverse<float, 8193>(device float *, uint);
//--- warn msl-threadgroup-memory: an instance that no pipeline is made of
template <int N> kernel void k(device float *o [[buffer(0)]]) {
  threadgroup float t[N];
  t[0] = 1.0f;
}
template [[host_name("large")]] kernel void k<9000>(device float *);
//--- reject msl-threadgroup-variable: threadgroup variable in a lambda expression
kernel void k(device float *o [[buffer(0)]]) {
  auto f = [&]() { threadgroup float t[4]; t[0] = 1; return t[0]; };
  o[0] = f();
}
//--- accept: threadgroup variable that a lambda expression uses
kernel void k(device float *o [[buffer(0)]]) {
  threadgroup float t[4];
  auto f = [&]() { t[0] = 1; threadgroup float *p = t; return p[0]; };
  o[0] = f();
}
//--- reject msl-program-scope: function constant without constant
float a [[function_constant(3)]];
//--- reject msl-program-scope: device function constant
device int a [[function_constant(3)]];
//--- reject msl-function-constant: struct as a function constant
struct S { int x; };
constant S a [[function_constant(0)]];
//--- reject msl-function-constant: matrix as a function constant
constant float2x2 a [[function_constant(3)]];
//--- reject msl-function-constant: function constant without an index
constant int a [[function_constant]];
//--- reject msl-function-constant: index of a function constant too large
constant int a [[function_constant(65536)]];
//--- reject msl-function-constant: negative index of a function constant
constant int a [[function_constant(-1)]];
//--- reject msl-function-constant: index of a function constant by a name, too large
enum { Last = 65536 };
constant int a [[function_constant(Last)]];
//--- reject msl-function-constant: index by a name of no constant
constant int b [[function_constant(0)]];
constant int a [[function_constant(b)]];
//--- reject msl-unknown-name: index by a name that is not declared
constant int a [[function_constant(Quick)]];
//--- accept: indices of function constants by names
enum Index { First };
constant constexpr int Second = 1;
namespace n { constant bool a [[function_constant(First)]]; }
constant int b [[function_constant(Second)]];
//--- reject msl-function-constant: two function constants of one index
constant int a [[function_constant(3)]];
constant bool b [[function_constant(3)]];
//--- accept: function constants that are made of one
constant int a [[function_constant(3)]];
constant int b = a;
constant bool c = a == 3;
//--- warn msl-function-constant: function constant with an initializer
constant int a [[function_constant(3)]] = 4;
//--- reject msl-unknown-name: parameter by a function constant that is not declared
kernel void k(device float *p [[buffer(0), function_constant(quick)]]) { }
//--- accept: parameters by function constants
constant bool quick [[function_constant(0)]];
constant bool slow = !quick;
kernel void k(device float *p [[buffer(0), function_constant(quick)]],
              device float *q [[buffer(0), function_constant(slow)]]) { }
//--- accept: function constants of all kinds
constant bool a [[function_constant(0)]];
constant half4 b [[function_constant(65535)]];
constant bool2 c [[function_constant(1 + 1)]];
constant int d = is_function_constant_defined(a) ? 1 : 2;
float f() { return a && c.x ? b.x : d; }
//--- warn msl-threadgroup-memory: more than pipelines have, which the compiler does not ask
kernel void k(device float *o [[buffer(0)]]) {
  threadgroup float t[8193];
  t[0] = 1.0f;
}
//--- warn msl-function-constant: enumeration as a function constant
enum class Mode : uint { Sum, Mean };
constant Mode mode [[function_constant(0)]];
constant Mode used = is_function_constant_defined(mode) ? mode : Mode::Sum;
kernel void k(device float *o [[buffer(0)]]) { o[0] = used == Mode::Mean; }
