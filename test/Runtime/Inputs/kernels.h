// The kernels of kernels.metal for the host, as a port has them. A program
// includes this once.

#include "cu2x/runtime.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

void fill(int *p, int value = 7) { cu2x::dispatch(fill, p, value); }
void saxpy(int n, float a, const float *x, float *y) {
  cu2x::dispatch(saxpy, n, a, x, y);
}
template <class T> void twice(T *p) { cu2x::dispatch(twice<T>, p); }
void reverse(int *p) { cu2x::dispatch(reverse, p); }
void empty() { cu2x::dispatch(empty); }
struct Node {
  int value;
  Node *next;
};
void chase(const Node *list, int *sum) { cu2x::dispatch(chase, list, sum); }
void poke(int *p, unsigned long i) { cu2x::dispatch(poke, p, i); }
void waitFor(unsigned *flag) { cu2x::dispatch(waitFor, flag); }
void spin(volatile int *flag) { cu2x::dispatch(spin, flag); }
void order(unsigned *next, unsigned *place) {
  cu2x::dispatch(order, next, place);
}
cu2x::Variable<float[4]> coef("coef", {1, 2, 3, 4});
cu2x::Variable<int> calls("calls");
int &total = cu2x::managed<int>("total", 5);
void scale(float *p) { cu2x::dispatch(scale, p); }
void packed(int *p, int value) { cu2x::dispatch(packed, p, value); }
void sample(cu2xTextureObject_t t, float *out, float2 at) {
  cu2x::dispatch(sample, t, out, at);
}
void paint(cu2xSurfaceObject_t t) { cu2x::dispatch(paint, t); }
void say(int value) { cu2x::dispatch(say, value); }
void check(int value) { cu2x::dispatch(check, value); }
void fence(int *p) { cu2x::dispatch(fence, p); }
// The table has no row for the first, and says why there is none for the
// second.
void forgotten() { cu2x::dispatch(forgotten); }
void refused(double *p) { cu2x::dispatch(refused, p); }
// Rows that do not fit the kernel.
void wrong(short value) { cu2x::dispatch(wrong, value); }
void missing() { cu2x::dispatch(missing); }
void bounded() { cu2x::dispatch(bounded); }

inline const char *name(cu2xError_t Error) { return cu2xGetErrorName(Error); }

namespace table {
using namespace cu2x;
extern "C" const cu2x_library_image cu2x_library_tests;
static const KernelBinding Fill[] = {bufferBinding(0, 0, Access::ReadWrite),
                                     valueBinding(1, 1, 4)};
static const KernelBinding Saxpy[] = {
    valueBinding(0, 0, 4), valueBinding(1, 1, 4),
    bufferBinding(2, 2, Access::Read), bufferBinding(3, 3, Access::ReadWrite)};
static const KernelBinding One[] = {bufferBinding(0, 0, Access::ReadWrite)};
static const KernelBinding Reverse[] = {bufferBinding(0, 0, Access::ReadWrite),
                                        threadgroupBinding(0)};
static const KernelBinding Chase[] = {bufferBinding(0, 0, Access::Read),
                                      bufferBinding(1, 1, Access::ReadWrite)};
static const KernelBinding Poke[] = {bufferBinding(0, 0, Access::ReadWrite),
                                     valueBinding(1, 1, 8)};
static const KernelBinding Order[] = {bufferBinding(0, 0, Access::ReadWrite),
                                      bufferBinding(1, 1, Access::ReadWrite)};
static const KernelBinding Scale[] = {
    bufferBinding(0, 0, Access::ReadWrite),
    symbolBinding(1, [] { return cu2x::symbol(coef); }, Access::Read),
    symbolBinding(2, [] { return cu2x::symbol(calls); }, Access::ReadWrite),
    symbolBinding(3, [] { return cu2x::symbol(total); }, Access::ReadWrite)};
static const PackedField PackedFields[] = {{0, 0, 8}, {1, 8, 4}};
static const KernelBinding Packed[] = {packedBinding(0, PackedFields)};
static const KernelBinding Sample[] = {
    textureBinding(0, 0, 0, Access::Read), samplerBinding(0, 0, 0),
    bufferBinding(0, 1, Access::ReadWrite), valueBinding(1, 2, 8)};
static const KernelBinding Paint[] = {
    textureBinding(0, 0, 0, Access::ReadWrite)};
static const KernelBinding Say[] = {
    hiddenBinding(0, BindingKind::PrintfBuffer), valueBinding(1, 0, 4)};
static const KernelBinding Check[] = {
    valueBinding(0, 0, 4), hiddenBinding(1, BindingKind::FailureRecord)};
static const KernelBinding Wrong[] = {valueBinding(0, 0, 4)};
static const KernelEntry Kernels[] = {
    kernel(&fill, "fill", "fill", Fill),
    kernel(&saxpy, "saxpy", "saxpy", Saxpy),
    kernel(&twice<int>, "twice_int", "twice<int>", One),
    kernel(&twice<float>, "twice_float", "twice<float>", One),
    kernel(&reverse, "reverse", "reverse", Reverse),
    kernel(&empty, "empty", "empty"),
    kernel(&chase, "chase", "chase", Chase),
    kernel(&poke, "poke", "poke", Poke),
    kernel(&waitFor, "wait_for", "waitFor", One),
    kernel(&spin, "spin", "spin", One),
    kernel(&order, "order", "order", Order),
    kernel(&scale, "scale", "scale", Scale),
    kernel(&packed, "packed", "packed", Packed),
    kernel(&sample, "sample", "sample", Sample),
    kernel(&paint, "paint", "paint", Paint),
    kernel(&say, "say", "say", Say),
    kernel(&check, "check", "check", Check),
    kernel(&fence, "fence", "fence", One),
    refusedKernel(&refused, "refused", "CU2X4001 a parameter of type double"),
    kernel(&wrong, "fill", "wrong", Wrong),
    kernel(&missing, "absent", "missing"),
    kernel(&bounded, "empty", "bounded", 1024, 64),
};
static const PrintFormat Formats[] = {{"kernel says %d\n", "i"}};
static const FailureSite Failures[] = {
    {true, "i != value", "kernels.cu", 12, "check(int)"}};
static const OutputTables Output = {Formats, 1, nullptr, 0, Failures, 1};
static const Library Tests("tests", cu2x_library_tests, Kernels, Output);
} // namespace table
