// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// Address spaces of pointers, references, methods and casts.

//--- reject msl-address-space: threadgroup pointer passed for device
float get(device const float *p) { return *p; }
kernel void k(device float *out [[buffer(0)]],
              threadgroup float *t [[threadgroup(0)]]) {
  out[0] = get(t);
}
//--- accept: an overload for each space
float get(device const float *p) { return *p; }
float get(threadgroup const float *p) { return *p; }
kernel void k(device float *out [[buffer(0)]],
              threadgroup float *t [[threadgroup(0)]]) {
  out[0] = get(t) + get(out);
}
//--- reject msl-address-space: initialization from another space
void f(threadgroup float *t) { device float *p = t; }
//--- accept: initialization in one space
void f(threadgroup float *t) { threadgroup float *p = t; }
//--- reject msl-address-space: assignment from another space
void f(threadgroup float *t, device float *p) { p = t; }
//--- accept: assignment adds const
void f(device float *t, device const float *p) { p = t; }
//--- reject msl-address-space: return of another space
device float *f(threadgroup float *t) { return t; }
//--- accept: return of the parameter's space
threadgroup float *f(threadgroup float *t) { return t; }
//--- reject msl-address-space: reference bound to another space
void g(thread float &x);
void f(device float *p) { g(p[0]); }
//--- accept: reference bound to a local
void g(thread float &x);
void f(device float *p) { float x = p[0]; g(x); p[0] = x; }
//--- reject msl-address-space: C-style cast between spaces
void f(threadgroup float *t) { device float *p = (device float *)t; }
//--- accept: C-style cast in one space
void f(threadgroup float *t) { threadgroup float4 *p = (threadgroup float4 *)t; }
//--- reject msl-address-space: reinterpret_cast between spaces
void f(threadgroup int *t) {
  device float *p = reinterpret_cast<device float *>(t);
}
//--- accept: reinterpret_cast in one space
void f(device int *t) {
  device float *p = reinterpret_cast<device float *>(t);
}
//--- reject msl-address-space: conditional on two spaces
float f(bool c, threadgroup float *t, device float *p) { return *(c ? t : p); }
//--- accept: conditional on values of two spaces
float f(bool c, threadgroup float *t, device float *p) { return c ? *t : *p; }
//--- reject msl-address-space: comparison of two spaces
bool f(threadgroup float *t, device float *p) { return t == p; }
//--- accept: comparison with null
bool f(device float *p) { return p == nullptr; }
//--- reject msl-address-space: pointer parameter without a space
float f(float *p) { return *p; }
//--- accept: pointer parameter to thread
float f(thread float *p) { return *p; }
//--- reject msl-address-space: reference parameter without a space
void f(float &x) { x = 1.0f; }
//--- accept: reference parameter to thread
void f(thread float &x) { x = 1.0f; }
//--- reject msl-address-space: local pointer without a space
void f(device float *p) { float x; float *q = &x; }
//--- accept: local pointer to thread
void f(device float *p) { float x; thread float *q = &x; }
//--- reject msl-address-space: member pointer without a space
struct View { float *data; };
//--- accept: member pointer to device
struct View { device float *data; };
//--- reject msl-address-space: return type without a space
float *f(device float *p);
//--- accept: return type with a space
device float *f(device float *p);
//--- reject msl-address-space: outer level of a pointer to a pointer
void f(device float **p) { }
//--- accept: both levels
void f(device float *thread *p) { }
//--- reject msl-address-space: cast to a pointer without a space
void f(device int *p) { float x = *(float *)p; }
//--- reject msl-address-space: pointer without a space in a template
template <typename T> void f(T *p) { }
void g() { float x = 0; f<float>(&x); }
//--- accept: pointer with a space in a template
template <typename T> void f(thread T *p) { }
void g() { float x = 0; f(&x); }
//--- reject msl-address-space: member in a space of its own
struct S { device float x; };
//--- accept: member that points to a space
struct S { device float *x; };
//--- reject msl-method-address-space: thread method on a device object
struct S { float v; float get() const { return v; } };
float f(device S *s) { return s->get(); }
//--- reject msl-method-address-space: const thread method on a const device object
struct S { float v; float get() const { return v; } };
float f(device const S *s) { return s->get(); }
//--- reject msl-method-address-space: thread method of a base on a const threadgroup object
struct B { float v; float get() const { return v; } };
struct S : B {};
float f(threadgroup const S *s) { return s->get(); }
//--- reject msl-cxx: device method that lacks const on a const device object
struct S { float v; float get() device { return v; } };
float f(device const S *s) { return s->get(); }
//--- reject msl-cxx: thread method that lacks const on a const copy
struct S { float v; float get() { return v; } };
float f(device const S *s) { const S copy = *s; return copy.get(); }
//--- accept: const device method on a const device object
struct S { float v; float get() const device { return v; } };
float f(device const S *s) { return s->get(); }
//--- accept: device method on a device object
struct S { float v; float get() const device { return v; } };
float f(device S *s) { return s->get(); }
//--- accept: thread method on a copy
struct S { float v; float get() const { return v; } };
float f(device S *s) { S copy = *s; return copy.get(); }
//--- reject msl-method-address-space: thread operator on a threadgroup object
struct S { float v; void operator+=(float x) { v += x; } };
void f(threadgroup S *s) { s[0] += 1.0f; }
//--- accept: threadgroup operator on a threadgroup object
struct S { float v; void operator+=(float x) threadgroup { v += x; } };
void f(threadgroup S *s) { s[0] += 1.0f; }
//--- reject msl-address-space: method of another named space
struct S { float v; float get() const threadgroup { return v; } };
float f(device S *s) { return s->get(); }
//--- accept: plain structs copy between all spaces
struct S { float a[2]; int b; };
void f(device S *d, threadgroup S *t, constant S &c) {
  S s = c;
  t[0] = c;
  d[0] = t[0];
  d[1] = s;
  s = d[2];
}
//--- accept: a method without a qualifier is one of thread objects
struct S {
  int v;
  int a[2];
  thread int &get() { return v; }
  thread int *data() { return a; }
  thread S &operator+=(int x) { v += x; return *this; }
};
int f() { S s = {1, {2, 3}}; s += 2; return s.get() + s.data()[1]; }
//--- reject msl-address-space: device reference to a member of a thread object
struct S { int v; device int &get() { return v; } };
//--- accept: thread method of a temporary object
struct S { float v; float get() const thread { return v; } };
S make(float x);
float f(float x) { return make(x).get() + S{x}.get(); }
//--- reject msl-address-space: device method of a temporary object
struct S { float v; float get() const device { return v; } };
S make(float x);
float f(float x) { return make(x).get(); }
//--- accept: constructors of thread, threadgroup and constant objects
template <typename T> struct Pair {
  T a, b;
  constexpr Pair(T x, T y) thread : a(x), b(y) {}
  constexpr Pair() threadgroup : a(0), b(0) {}
  constexpr Pair(T x, T y) constant : a(x), b(y) {}
};
constant Pair<int> two(1, 2);
Pair<int> f(int x) { threadgroup Pair<int> *t = nullptr; return {x, two.a}; }
//--- reject msl-address-space: constant object, constructor of thread objects
struct Pair {
  int a, b;
  constexpr Pair(int x, int y) thread : a(x), b(y) {}
};
constant Pair two(1, 2);
//--- accept: what is constant is const
int g(constant int &n);
int f(const constant int &n, constant const int *p) { return g(n) + g(*p); }
//--- reject msl-address-space: constant reference bound to device memory
int g(constant int &n);
int f(const device int &n) { return g(n); }
//--- accept: const thread reference bound to a temporary value
int g(const thread int &n);
int f(int x) { return g(x + 1); }
//--- reject msl-address-space: const device reference bound to a temporary value
int g(const device int &n);
int f(int x) { return g(x + 1); }
//--- accept: pointer moved by a class that converts itself to a number
struct One { constexpr operator int() const thread { return 1; } };
void f(device float *p) { p += One(); p -= One(); p[0] = 1.0f; }
//--- reject msl-vector-conversion: pointer moved by a class that does not
struct One { int v; };
void f(device float *p) { p += One(); }
//--- accept: conditional on objects of two spaces that converting constructors make
template <typename T> struct Box {
  T v;
  Box() = default;
  template <typename U> constexpr Box(Box<U> o) thread : v(o.v) {}
  template <typename U> constexpr Box(Box<U> o) device : v(o.v) {}
};
Box<int> f(bool c, device Box<int> *p, Box<int> b) { return c ? p[0] : b; }
//--- accept: constructors and destructors belong to thread objects
struct S {
  float v[2];
  S(float x) thread { set(x); }
  S() { thread float *p = v; *p = 1.0f; }
  ~S() { set(0.0f); thread float &r = v[1]; r = 0.0f; }
  void set(float x) thread { v[0] = x; }
};
kernel void k(device float *out [[buffer(0)]]) {
  S a(1.0f), b;
  out[0] = a.v[0] + b.v[0] + S(2.0f).v[0];
}
//--- accept: a destructor that names the thread space
struct S {
  float v;
  ~S() thread { set(0.0f); }
  void set(float x) thread { v = x; }
};
void f() { S s; }
//--- reject msl-address-space: a device method called on the object of a destructor
struct S {
  float v;
  ~S() { set(0.0f); }
  void set(float x) device { v = x; }
};
//--- accept: a method with versions, called on what a call returns
struct S {
  float v;
  float get() const thread { return v; }
  float get() const device { return v; }
  S operator+(thread const S &o) const thread { return {v + o.v}; }
};
kernel void k(device S *in [[buffer(0)]], device float *out [[buffer(1)]]) {
  S a = in[0];
  out[0] = (a + a + a).get() + in[0].get();
}
//--- reject msl-address-space: pointer of a thread as a place in device memory
kernel void k(device float4 *p [[buffer(0)]], device const half4 *h [[buffer(1)]]) { p[0] = (device float4 &)h; }
//--- reject msl-address-space: variable of a thread as a place in device memory
kernel void k(device float *p [[buffer(0)]]) { float x = p[0]; (device float &)x = 2; }
//--- reject msl-address-space: place in device memory as one of the threadgroup
kernel void k(device float *p [[buffer(0)]]) { (threadgroup int &)p[0] = 2; }
//--- accept: places as another type
struct S { float x, y; };
kernel void k(device S *p [[buffer(0)]], constant S &c [[buffer(1)]]) {
  threadgroup float shared[4];
  S local = c;
  (thread int &)local.y = 1;
  (device int &)p->x = 2;
  (threadgroup uint &)shared[0] = 3;
  p->y = (const constant float &)c + local.x;
}
//--- warn msl-address-space: thread in front of another space
template <typename T> float f(thread const device T *p) { return p[0]; }
kernel void k(device float *o [[buffer(0)]], device const float *a [[buffer(1)]]) {
  thread const device float *p[2] = {a, a + 1};
  thread threadgroup int *none = nullptr;
  o[0] = f(p[1]) + (none == nullptr);
}
//--- reject msl-address-space: two spaces that are not thread
kernel void k(device float *o [[buffer(0)]]) { device constant float *p = o; o[0] = p[0]; }
//--- accept: pointers of a thread to device memory
float f(device const float *thread *p) { return p[0][0] + p[1][0]; }
kernel void k(device float *o [[buffer(0)]]) { device const float *p[2] = {o, o + 1}; o[0] = f(p); }
