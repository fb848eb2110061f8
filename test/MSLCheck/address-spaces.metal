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
