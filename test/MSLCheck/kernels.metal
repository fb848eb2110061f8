// RUN: %python %S/Inputs/cases.py %msl_check %s
//
// Kernels: parameters, bindings, built-in values, attributes.

//--- reject msl-binding: no binding
kernel void k(device float *p) { }
//--- accept: binding
kernel void k(device float *p [[buffer(0)]]) { }
//--- reject msl-binding: index taken twice
kernel void k(device float *p [[buffer(1)]], constant int &n [[buffer(1)]]) { }
//--- accept: one index in two kinds
kernel void k(device float *p [[buffer(1)]],
              threadgroup float *t [[threadgroup(1)]]) { }
//--- reject msl-binding: index too large
kernel void k(device float *p [[buffer(31)]]) { }
//--- accept: last index
kernel void k(device float *p [[buffer(30)]]) { }
//--- accept: indices by enumerators and constants
enum BufferIndex { BufferIn = 0, BufferOut = 3 };
enum class Texture : int { Colour = 2 };
namespace n { constant constexpr int Linear = 1; }
constant int Tile = 0;
kernel void k(device const float *a [[buffer(BufferIn)]],
              device float *b [[ buffer(BufferOut) ]],
              constant float &c [[buffer(BufferOut + 1)]],
              texture2d<float> t [[texture(int(Texture::Colour))]],
              sampler s [[sampler(n::Linear)]],
              threadgroup float *g [[threadgroup(Tile)]]) { }
//--- accept: indices of a header that hosts share
#define NS_ENUM(_type, _name) enum _name : _type _name; enum _name : _type
typedef metal::int32_t EnumBackingType;
typedef NS_ENUM(EnumBackingType, BufferIndex) { IndexIn = 0, IndexOut = 1 };
constant bool Doubled [[function_constant(IndexOut)]];
struct Arguments { device float *p [[id(IndexOut)]]; };
kernel void k(device float *p [[buffer(IndexIn)]],
              device float *q [[buffer(IndexOut), function_constant(Doubled)]]) { }
//--- accept: index by an argument of a template
enum { Last = 30 };
template <int I> kernel void k(device float *p [[buffer(I)]]) { }
template [[host_name("k30")]] kernel void k<Last>(device float *p [[buffer(Last)]]);
//--- accept: names of indices and of function constants in a template
constant constexpr int Out = 2;
enum { In = 1 };
constant bool Doubled [[function_constant(3)]];
template <typename T, int N>
[[kernel]] void k(device T *p [[buffer(Out)]],
                  const device T *q [[buffer(In), function_constant(Doubled)]]) { }
template [[host_name("k2")]] [[kernel]] decltype(k<float, 2>) k<float, 2>;
template [[host_name("k3")]] [[kernel]] decltype(k<half, 3>) k<half, 3>;
//--- reject msl-binding: index by a parameter
kernel void k(constant int &n [[buffer(0)]], device float *p [[buffer(n)]]) { }
//--- reject msl-binding: index by a function constant
constant int n [[function_constant(0)]];
kernel void k(device float *p [[buffer(n)]]) { }
//--- reject msl-unknown-name: index by a name that is not declared
kernel void k(device float *p [[buffer(BufferIn)]]) { }
//--- reject msl-binding: one index by an enumerator and a number
enum { BufferIn = 1 };
kernel void k(device float *p [[buffer(BufferIn)]], constant int &n [[buffer(1)]]) { }
//--- reject msl-binding: two enumerators of one value
enum { BufferIn = 1, BufferOut = 1 };
kernel void k(device float *p [[buffer(BufferIn)]], device float *q [[buffer(BufferOut)]]) { }
//--- reject msl-binding: enumerator too large
enum { BufferIn = 31 };
kernel void k(device float *p [[buffer(BufferIn)]]) { }
//--- reject msl-binding: two indices by names
enum { A, B };
kernel void k(device float *p [[buffer(A, B)]]) { }
//--- reject msl-cxx: index by a type
typedef int Index;
kernel void k(device float *p [[buffer(Index)]]) { }
//--- reject msl-binding: buffer for a threadgroup pointer
kernel void k(threadgroup float *p [[buffer(0)]]) { }
//--- accept: threadgroup for a threadgroup pointer
kernel void k(threadgroup float *p [[threadgroup(0)]]) { }
//--- reject msl-binding: no texture index
kernel void k(texture2d<float> t, sampler s [[sampler(0)]]) { }
//--- reject msl-binding: buffer for a texture
kernel void k(texture2d<float> t [[buffer(0)]]) { }
//--- reject msl-binding: texture for a sampler
kernel void k(sampler s [[texture(0)]]) { }
//--- accept: texture and sampler
kernel void k(texture2d<float> t [[texture(0)]], sampler s [[sampler(0)]]) { }
//--- reject msl-kernel-parameter: thread pointer
kernel void k(thread float *p [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: value without an attribute
kernel void k(device float *p [[buffer(0)]], int n) { }
//--- reject msl-kernel-parameter: value with a buffer
kernel void k(device float *p [[buffer(0)]], int n [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: struct with a buffer
struct P { uint n; float a; };
kernel void k(device float *o [[buffer(0)]], P p [[buffer(1)]]) { o[0] = p.a; }
//--- reject msl-kernel-parameter: const struct with a buffer in an instance of a template
template <typename T> struct P { T n; };
template <typename T> kernel void k(device T *o [[buffer(0)]], const P<T> p [[buffer(1)]]) { }
template [[host_name("k_int")]] kernel void k<int>(device int *, const P<int>);
//--- reject msl-kernel-parameter: union with a buffer
union P { uint n; float a; };
kernel void k(P p [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: array with a buffer
kernel void k(array<float, 4> p [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: matrix with a buffer
kernel void k(float4x4 p [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: packed vector with a buffer
kernel void k(packed_float3 p [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: atomic with a buffer
kernel void k(atomic_uint p [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: argument buffer by value
struct A { texture2d<float> t [[id(0)]]; device float *p [[id(1)]]; };
kernel void k(A a [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: struct by value in memory of the threadgroup
struct P { uint n; };
kernel void k(P p [[threadgroup(1)]]) { }
//--- reject msl-kernel-parameter: struct with a texture's index
struct P { uint n; };
kernel void k(P p [[texture(1)]]) { }
//--- reject msl-binding: array of textures with a buffer's index
kernel void k(array<texture2d<float>, 4> t [[buffer(1)]]) { }
//--- accept: references to what has no values in bindings, and what has
struct P { uint n; float a; };
union U { uint n; float a; };
struct A { texture2d<float> t [[id(0)]]; device float *p [[id(1)]]; };
using Images = array<texture2d<float>, 4>;
kernel void k(constant P &p [[buffer(0)]], constant U &u [[buffer(1)]],
              constant array<float, 4> &a [[buffer(2)]], device float4x4 &m [[buffer(3)]],
              constant packed_float3 &v [[buffer(4)]], device atomic_uint &c [[buffer(5)]],
              constant A &args [[buffer(6)]], threadgroup P &s [[threadgroup(0)]],
              const texture2d<float, access::sample> t [[texture(0)]], depth2d<float> d [[texture(1)]],
              Images many [[texture(2)]], array<sampler, 2> filters [[sampler(0)]],
              sampler f [[sampler(2)]], texture_buffer<float> b [[texture(6)]]) { }
//--- accept: constant reference
kernel void k(device float *p [[buffer(0)]], constant int &n [[buffer(1)]]) { }
//--- reject msl-kernel-parameter: pointer to a pointer
kernel void k(device float *device *p [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: pointer to a pointer in a struct
struct S { device float *device *p; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: pointer to a pointer in a struct of a struct
struct S { device float *device *p; };
struct T { S s[2]; };
kernel void k(device T *t [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: pointer to a pointer in a base class
struct S { device float *device *p; };
struct T : S { };
kernel void k(constant T &t [[buffer(0)]]) { }
//--- accept: pointer in a struct
struct S { device float *p; ulong q; };
kernel void k(constant S &s [[buffer(0)]]) { s.p[0] = ((device float *)s.q)[1]; }
//--- reject msl-kernel-parameter: size_t
kernel void k(constant size_t &n [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: size_t in an instance of a template
template <typename T> struct A { int k; T n[2]; };
kernel void k(constant A<size_t> &n [[buffer(0)]]) { int i = n.k; }
//--- reject msl-kernel-parameter: size_t in a member that is one
template <typename T, typename U> struct A { int k; U n; };
struct B { A<int, size_t> a[2]; };
kernel void k(constant B &n [[buffer(0)]]) { }
//--- accept: size_t for a template that has no member of it
template <typename T> struct A { int n; };
kernel void k(constant A<size_t> &n [[buffer(0)]]) { int i = n.n; }
//--- reject msl-kernel-parameter: size_t in a struct
struct T { size_t n[2]; };
struct S { int m; T t; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- accept: ulong
kernel void k(constant ulong &n [[buffer(0)]]) { size_t m = n; (void)m; }
//--- accept: ulong in a struct
struct S { ulong n; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- reject msl-binding: a built-in value with an index
kernel void k(device float *p [[buffer(0)]],
              uint i [[buffer(1), thread_position_in_grid]]) { p[i] = 1.0f; }
//--- reject msl-builtin-type: signed position
kernel void k(device float *p [[buffer(0)]], int3 i [[thread_position_in_grid]]) { }
//--- reject msl-builtin-type: position of four components
kernel void k(device float *p [[buffer(0)]], uint4 i [[thread_position_in_grid]]) { }
//--- reject msl-builtin-type: vector for an index
kernel void k(device float *p [[buffer(0)]], uint2 i [[thread_index_in_simdgroup]]) { }
//--- reject msl-builtin-type: positions of two types
kernel void k(device float *p [[buffer(0)]], uint i [[thread_position_in_grid]],
              uint3 n [[threads_per_grid]]) { }
//--- accept: positions of one type, indices
kernel void k(device float *p [[buffer(0)]], uint3 i [[thread_position_in_grid]],
              uint3 n [[threads_per_grid]], ushort l [[thread_index_in_simdgroup]]) { }
//--- reject msl-kernel: kernel that returns a value
kernel int k(device float *p [[buffer(0)]]) { return 1; }
//--- reject msl-kernel: kernel called from a kernel
kernel void a(device float *p [[buffer(0)]]) { }
kernel void b(device float *p [[buffer(0)]]) { a(p); }
//--- accept: body shared by two kernels
void body(device float *p) { p[0] = 1.0f; }
kernel void a(device float *p [[buffer(0)]]) { body(p); }
kernel void b(device float *p [[buffer(0)]]) { body(p); }
//--- reject msl-kernel: overloaded kernels
kernel void k(device float *p [[buffer(0)]]) { }
kernel void k(device int *p [[buffer(0)]]) { }
//--- accept: instances of a template
template <typename T> [[kernel]] void k(device T *p [[buffer(0)]]) { }
template [[host_name("k_float")]] [[kernel]] void k<float>(device float *);
template [[host_name("k_int")]] kernel void k<int>(device int *);
//--- reject msl-attribute: misspelt attribute
kernel void k(device float *p [[buffer(0)]], uint i [[thread_position_in_gird]]) { }
//--- accept: attributes of functions
[[max_total_threads_per_threadgroup(256)]]
kernel void k(device float *p [[buffer(0)]]) { }
//--- reject msl-not-compute: vertex input
struct In { float4 p; };
kernel void k(In in [[stage_in]]) { }
//--- accept: kernel templates of one name, known by the names of their instances
template <typename T> kernel void k(device T *p [[buffer(0)]]) { p[0] = 0; }
template <typename T, int N> kernel void k(device T *p [[buffer(0)]]) { p[N] = 0; }
template [[host_name("a")]] kernel void k<int>(device int *);
template [[host_name("b")]] kernel void k<int, 4>(device int *);
//--- reject msl-kernel: kernels of one name
kernel void k(device int *p [[buffer(0)]]) { }
kernel void k(device float *p [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: pointer to samplers
kernel void k(device sampler *s [[buffer(0)]]) { }
//--- accept: samplers in a struct
struct Samplers { sampler s[2]; };
kernel void k(constant Samplers &s [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: struct with a threadgroup pointer
struct S { threadgroup int *p; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- accept: struct with a device pointer
struct S { device int *p; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- accept: a list within threadgroup memory
struct Node { threadgroup Node *next; int v; };
kernel void k(threadgroup Node *nodes [[threadgroup(0)]]) { nodes[0].next = nodes; }
//--- reject msl-kernel-parameter: struct with a thread pointer
struct S { thread int *p; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- accept: a struct with a thread pointer that nobody passes
struct S { thread int *p; };
kernel void k(device int *o [[buffer(0)]]) { int n = 1; S s = {&n}; o[0] = *s.p; }
//--- reject msl-kernel-parameter: pointer to textures
kernel void k(device texture2d<float> *t [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: reference to a depth texture
kernel void k(constant depth2d<float> &t [[buffer(0)]]) { }
//--- accept: textures in a struct, and a struct of that name
struct Textures { texture2d<float> t; };
struct texture { int n; };
kernel void k(constant Textures &s [[buffer(0)]], device texture *t [[buffer(1)]]) { }
//--- accept: positions of one length, each group with its own elements
kernel void k(device float *p [[buffer(0)]], uint3 g [[threadgroup_position_in_grid]],
              ushort3 t [[thread_position_in_threadgroup]],
              ushort3 n [[threads_per_threadgroup]]) { p[g.x * n.x + t.x] = 1.0f; }
//--- reject msl-builtin-type: positions of two lengths in two groups
kernel void k(device float *p [[buffer(0)]], uint i [[thread_position_in_grid]],
              uint3 n [[threads_per_threadgroup]]) { }
//--- reject msl-builtin-type: elements of two types in one threadgroup
kernel void k(device float *p [[buffer(0)]], ushort3 t [[thread_position_in_threadgroup]],
              uint3 n [[threads_per_threadgroup]]) { }
//--- reject msl-kernel-parameter: struct with a base class
struct B { int x; };
struct S : B { int y; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- accept: struct with a member in its place
struct B { int x; };
struct S { B b; int y; };
kernel void k(constant S &s [[buffer(0)]]) { }
//--- reject msl-builtin-type: position by reference
kernel void k(device float *p [[buffer(0)]], const device uint &i [[thread_position_in_grid]]) { p[i] = 1; }
//--- reject msl-builtin-type: index by pointer
kernel void k(device float *p [[buffer(0)]], constant uint *i [[thread_index_in_simdgroup]]) { p[*i] = 1; }
//--- warn msl-builtin-type: one position for two parameters
kernel void k(device float *p [[buffer(0)]], uint i [[thread_position_in_grid]],
              uint j [[thread_position_in_grid]]) { p[i] = j; }
//--- warn msl-builtin-type: one index for two parameters
kernel void k(device float *p [[buffer(0)]], uint i [[thread_index_in_simdgroup]],
              uint j [[thread_index_in_simdgroup]]) { p[i] = j; }
//--- accept: two positions
kernel void k(device float *p [[buffer(0)]], uint i [[thread_position_in_grid]],
              uint j [[thread_position_in_threadgroup]]) { p[i] = j; }
//--- reject msl-kernel-parameter: base class of a member
struct B { int x; };
struct S : B { int y; };
struct W { S s; };
kernel void k(constant W &w [[buffer(0)]], device int *p [[buffer(1)]]) { p[0] = w.s.y; }
//--- reject msl-kernel-parameter: base class of an element of a member's member
struct B { int x; };
struct S : B { int y; };
struct V { S s[2]; };
struct W { int n; V v; };
kernel void k(device W *w [[buffer(0)]]) { w->v.s[1].y = w->n; }
//--- accept: members with members, and what only threads have
struct B { int x; };
struct S : B { int y; };
struct V { int n[2]; };
struct W { V v; };
kernel void k(device W *w [[buffer(0)]]) { S s; s.y = 1; w->v.n[1] = s.y; }
//--- reject msl-kernel-parameter: matrices of a SIMD-group in a buffer
kernel void k(device simdgroup_float8x8 *m [[buffer(0)]]) { }
//--- reject msl-kernel-parameter: a matrix of a SIMD-group as a constant
kernel void k(constant simdgroup_half8x8 &m [[buffer(0)]]) { }
//--- accept: a matrix of a SIMD-group from a buffer
kernel void k(device float *p [[buffer(0)]]) {
  simdgroup_float8x8 m;
  simdgroup_load(m, p);
  m.thread_elements()[0] += 1;
  simdgroup_store(m, p);
}
//--- reject msl-kernel: two kernels of one host_name
[[host_name("a")]] kernel void x(device float *p [[buffer(0)]]) { }
[[host_name("a")]] kernel void y(device float *p [[buffer(0)]]) { }
//--- reject msl-kernel: two instances of one host_name
template <class T> kernel void k(device T *p [[buffer(0)]]) { }
template [[host_name("a_" "1")]] kernel void k<float>(device float *);
template [[host_name("a_1")]] kernel void k<int>(device int *);
//--- reject msl-kernel: a kernel and an instance of one host_name
template <class T> kernel void k(device T *p [[buffer(0)]]) { }
template [[host_name("a")]] kernel void k<float>(device float *);
[[host_name("a")]] kernel void x(device float *p [[buffer(0)]]) { }
//--- accept: a declaration and its kernel, and other names
[[host_name("a")]] kernel void x(device float *p [[buffer(0)]]);
[[host_name("a")]] kernel void x(device float *p [[buffer(0)]]) { }
[[host_name("b")]] kernel void y(device float *p [[buffer(0)]]) { }
template <class T> kernel void k(device T *p [[buffer(0)]]) { }
template [[host_name("k_float")]] kernel void k<float>(device float *);
template [[host_name("k_int")]] kernel void k<int>(device int *);
//--- reject msl-binding: two bindings of one parameter
kernel void k(device int *p [[buffer(0), texture(1)]]) { }
//--- reject msl-binding: two indices of one parameter
kernel void k(device int *p [[buffer(0)]] [[buffer(1)]]) { }
//--- reject msl-binding: array of textures beyond the last index
kernel void k(array<texture2d<float>, 4> t [[texture(125)]]) { }
//--- reject msl-binding: texture within an array of textures
kernel void k(array<texture2d<float>, 4> t [[texture(0)]], texture2d<float> u [[texture(3)]]) { }
//--- accept: texture behind an array of textures
kernel void k(array<texture2d<float>, 4> t [[texture(124)]], texture2d<float> u [[texture(123)]],
              array<texture2d<float>, 2> v [[texture(0)]], texture2d<float> w [[texture(2)]]) { }
//--- reject msl-attribute: number of threads without a number
[[max_total_threads_per_threadgroup]] kernel void k(device int *p [[buffer(0)]]) { }
//--- reject msl-attribute: no threads
[[max_total_threads_per_threadgroup(0)]] kernel void k(device int *p [[buffer(0)]]) { }
//--- accept: number of threads by a constant
constant constexpr int Threads = 64;
[[max_total_threads_per_threadgroup(Threads * 4)]] kernel void k(device int *p [[buffer(0)]]) { }
template <int N> [[max_total_threads_per_threadgroup(N)]] kernel void t(device int *p [[buffer(0)]]) { }
template [[host_name("t32")]] kernel void t<32>(device int *);
//--- reject msl-function-constant: number in the condition of a parameter
kernel void k(device float *o [[buffer(0)]], device float *b [[buffer(1), function_constant(0)]]) { o[0] = b[0]; }
//--- reject msl-function-constant: no name in the condition of a parameter
kernel void k(device float *o [[buffer(0)]], device float *b [[buffer(1), function_constant]]) { o[0] = b[0]; }
//--- reject msl-function-constant: number in the condition of a member
struct A { device float *a [[id(0)]]; device float *b [[id(1), function_constant(2)]]; };
kernel void k(constant A &a [[buffer(0)]]) { a.a[0] = 1; }
//--- accept: names in conditions, of members and in templates
constant bool has [[function_constant(0)]];
constant bool lacks = !has;
struct A { device float *a [[id(0), function_constant(has)]]; device int *b [[id(0), function_constant(lacks)]]; };
template <typename T>
kernel void k(constant A &a [[buffer(0)]], device T *b [[buffer(1), function_constant(lacks)]]) { if (has) a.a[0] = 1; }
template [[host_name("kf")]] kernel void k<float>(constant A &, device float *);
//--- reject msl-binding: two members with one index
struct A { device float *a [[id(0)]]; device float *b [[id(0)]]; };
kernel void k(constant A &a [[buffer(0)]]) { a.a[0] = a.b[0]; }
//--- reject msl-binding: member with an index inside of an array
struct A { array<texture2d<float>, 4> a [[id(1)]]; sampler s [[id(4)]]; };
kernel void k(constant A &a [[buffer(0)]], device float *o [[buffer(1)]]) { o[0] = a.a[0].get_width(); }
//--- reject msl-binding: array of pointers over the index of another member
struct A { device float *a [[id(2)]]; device float *b [[id(0)]][3]; };
kernel void k(constant A &a [[buffer(0)]]) { a.a[0] = a.b[1][0]; }
//--- reject msl-binding: member with a negative index
struct A { device float *a [[id(-1)]]; };
kernel void k(constant A &a [[buffer(0)]]) { a.a[0] = 1; }
//--- accept: members with indices of their own, in any order, and in other structs
struct B { device float *a [[id(0)]]; int n [[id(1)]]; };
struct A { sampler s [[id(5)]]; array<texture2d<float>, 4> a [[id(1)]]; device float *b [[id(6)]][3]; int n; B in [[id(9)]]; };
kernel void k(constant A &a [[buffer(0)]], device float *o [[buffer(1)]]) { o[0] = a.a[0].get_width() + a.in.a[0]; }
//--- warn msl-binding: index inside of an array, which published code has
struct A { float4x4 a[4] [[id(3)]]; float4x4 b[60] [[id(4)]]; };
kernel void k(constant A &a [[buffer(0)]], device float *o [[buffer(1)]]) { o[0] = a.a[0][0][0]; }
//--- accept: attributes behind arrays
struct A { texture2d<float> t[8] [[id(0)]]; sampler s [[id(8)]]; int n[2][3] [[id(20)]]; device float *b[2] [[id(30)]]; };
kernel void k(constant A &a [[buffer(0)]], constant uint (&lut)[256] [[buffer(1)]],
              device float (*rows)[64] [[buffer(2)]], constant float4 v[16] [[buffer(3)]],
              constant uchar d[][4] [[buffer(4)]], uint i [[thread_position_in_grid]]) {
  rows[i][0] = lut[i & 255] + v[1].x + d[i][1] + a.n[1][2] + a.b[1][0] + a.t[i & 7].read(uint2(i)).x;
}
//--- reject msl-binding: index behind an array that is taken
kernel void k(device float *o [[buffer(1)]], constant uint (&lut)[256] [[buffer(1)]]) { o[0] = lut[0]; }
//--- reject msl-attribute: variable that waits for a position
kernel void k(device float *o [[buffer(0)]]) { uint i [[thread_position_in_grid]]; o[i] = 1; }
//--- reject msl-attribute: variable with an index of a buffer
kernel void k(device float *o [[buffer(0)]]) { int x [[buffer(1)]] = 1; o[0] = x; }
//--- reject msl-attribute: name of a host without quotes
template <typename T> kernel void k(device T *o [[buffer(0)]]) { o[0] = 1; }
template [[host_name(kf)]] kernel void k<float>(device float *);
//--- warn msl-attribute: parameter of a helper that waits for a position
static float f(uint i [[thread_position_in_grid]]) { return i; }
kernel void k(device float *o [[buffer(0)]]) { o[0] = f(1); }
//--- warn msl-attribute: parameter of a helper with an index of a buffer
static float f(device float *p [[buffer(1)]]) { return *p; }
kernel void k(device float *o [[buffer(0)]]) { o[0] = f(o); }
//--- warn msl-attribute: function with an index of a buffer
[[buffer(0)]] kernel void k(device float *o [[buffer(0)]]) { o[0] = 1; }
//--- warn msl-attribute: helper with a number of threads
[[max_total_threads_per_threadgroup(64)]] static float f() { return 1; }
kernel void k(device float *o [[buffer(0)]]) { o[0] = f(); }
//--- warn msl-attribute: variable of the program with the index of a member
constant float g [[id(0)]] = 1;
kernel void k(device float *o [[buffer(0)]]) { o[0] = 1; }
//--- accept: the same names without attributes, and on members
struct A { device float *p [[id(0)]]; };
static float f(uint thread_position_in_grid, device float *buffer) { return buffer[thread_position_in_grid]; }
template <typename T> [[max_total_threads_per_threadgroup(64)]] kernel void k(constant A &a [[buffer(0)]], T i [[thread_position_in_grid]]) { uint id = i; a.p[id] = f(id, a.p); }
template [[host_name("a" "b")]] kernel void k<uint>(constant A &, uint);
