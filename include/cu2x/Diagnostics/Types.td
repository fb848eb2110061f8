//===- Types.td - Findings about types, CU2X5nnn -----------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

def UnsupportedType : Diagnostic<5019, "unsupported-type", Build, High>,
                      Refused {
  let Text = "{2|type} '{0}' has no HIP counterpart";
  let Fix = "{1|replace it by hand, or guard it with "
            "'__HIP_PLATFORM_AMD__'}";
  let Why = [{
    HIP and its libraries declare no type with this meaning. The name is left as
    it is, so that the HIP compiler stops at it instead of compiling something
    else. Holds for ROCm 6 and 7.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    cudaGraphKernelNodeUpdate update;
  }];
  let After = [{
    #ifndef __HIP_PLATFORM_AMD__
    cudaGraphKernelNodeUpdate update;
    #endif
  }];
  let Ignore = [{
    The code is compiled for CUDA only.
  }];
}

def StructFieldOrder : Diagnostic<5020, "struct-field-order", Wrong, Low>,
                       Refused {
  let Text = "fields of '{0}' have another order in HIP; this initializer "
             "relies on CUDA's";
  let Fix = "assign the fields by name";
  let Why = [{
    An initializer without field names fills a struct in the order of its
    declaration. The HIP struct holds the same fields in another order, so the
    values would end up in the wrong ones, without a message where the types
    happen to convert. Holds for ROCm 6 and 7.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    cudaAccessPolicyWindow window = {data, bytes, 1.0f, hit, miss};
  }];
  let After = [{
    hipAccessPolicyWindow window = {};
    window.base_ptr = data;
    window.num_bytes = bytes;
    window.hitRatio = 1.0f;
    window.hitProp = hit;
    window.missProp = miss;
  }];
  let Ignore = [{
    Never: at least one value is wrong.
  }];
}

def VectorOperatorClash
    : Diagnostic<5022, "vector-operator-clash", Build, Medium>, Refused {
  let Text = "operator{0} for '{1}' collides with the one that HIP's type has";
  let Fix = "give the function a name and call it by that";
  let Why = [{
    HIP's vector types come with operators that work element by element, CUDA's
    come with none. Where a program declares the same operator with the same
    meaning, cu2x puts it between `#if !defined(__HIP_PLATFORM_AMD__)` and
    `#endif`. This one does something else, a complex product for example, or
    is made by a macro. Calls of it are ambiguous in HIP; if it is a template,
    HIP's operator is called in its place, without a message. So is HIP's
    operator of a vector and a number where the program's own would have to
    convert the number first, as from the `int` in `v * 2`.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    __device__ float2 operator*(float2 a, float2 b) {
      return make_float2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
    }
  }];
  let After = [{
    __device__ float2 complexProduct(float2 a, float2 b) {
      return make_float2(a.x * b.x - a.y * b.y, a.x * b.y + a.y * b.x);
    }
  }];
  let Ignore = [{
    The operator is no template and nothing uses it.
  }];
}

def OverloadsMerge : Diagnostic<5023, "overloads-merge", Wrong, Low> {
  let Text = "overload of '{0}' is left out: '{1}' and '{2}' are both '{3}' in "
             "HIP";
  let Fix = "check that the overload for '{2}' is right for '{1}' too";
  let Why = [{
    CUDA's runtime and driver API have types of their own, HIP has one for both.
    Two functions that differ in nothing else become two definitions of one
    function. The first one stays and takes all calls; the other one is put
    between `#if !defined(__HIP_PLATFORM_AMD__)` and `#endif`.
    This is a matter of the source: the same for all AMD GPUs.
  }];
  let Before = [{
    void check(cudaError_t status) { report(cudaGetErrorName(status)); }
    void check(CUresult status) { report(nameOf(status)); }
  }];
  let After = [{
    void check(hipError_t status) { report(hipGetErrorName(status)); }
    #if !defined(__HIP_PLATFORM_AMD__)
    void check(hipError_t status) { report(nameOf(status)); }
    #endif
  }];
  let Ignore = [{
    Both overloads do the same.
  }];
}

def HipOverload : Diagnostic<5028, "hip-overload", Wrong, Low> {
  let Text = "'{0}' is left out: HIP has a function of this name for '{1}'";
  let Fix = "check that HIP's does the same, or give this one another name";
  let Why = [{
    HIP has atomic functions for types that CUDA has none for: the largest and
    smallest `float` and `double`, and all of `unsigned long`. A function of the
    program's with the same name and parameters is a second definition. It is put
    between `#if !defined(__HIP_PLATFORM_AMD__)` and `#endif`, so that calls mean
    HIP's. Holds for ROCm 6 and 7, on all AMD GPUs.
  }];
  let Before = [{
    __device__ float atomicMax(float *address, float value) {
      return __int_as_float(atomicMax((int *)address, __float_as_int(value)));
    }
  }];
  let After = [{
    #if !defined(__HIP_PLATFORM_AMD__)
    __device__ float atomicMax(float *address, float value) {
      return __int_as_float(atomicMax((int *)address, __float_as_int(value)));
    }
    #endif
  }];
  let Ignore = [{
    Both do the same for the numbers of the program.
  }];
}

def HipFunctionClash
    : Diagnostic<5029, "hip-function-clash", Wrong, Low>, Refused {
  let Text = "'{0}' meets HIP's function of this name for '{1}': {2}";
  let Fix = "give the program's function another name";
  let Why = [{
    HIP has atomic functions for types that CUDA has none for: the largest and
    smallest `float` and `double`, and all of `unsigned long`; and it has the
    functions of lanes without a mask, such as `__shfl_down`, which CUDA gave
    up. Where the program has a function of such a name, C++ chooses HIP's if it
    fits the call better, or as well as a template does. HIP's atomics return
    the old value. Of two that fit alike the call is ambiguous, and the same
    function at the same place is defined twice. cu2x writes calls so that they
    mean the program's function, such as `atomicMax<float>(...)`, or leaves it
    out; here it could do neither: a macro makes the function or the call, a
    template calls it for several types, or its address is taken. Holds for
    ROCm 6 and 7, on all AMD GPUs.
  }];
  let Before = [{
    template <class T> __device__ void atomicMax(T *address, T value);
    template <class T> __global__ void most(T *result, const T *values) {
      atomicMax(result, values[threadIdx.x]);
    }
  }];
  let After = [{
    template <class T> __device__ void storeMax(T *address, T value);
    template <class T> __global__ void most(T *result, const T *values) {
      storeMax(result, values[threadIdx.x]);
    }
  }];
  let Ignore = [{
    Both do the same for the values of the program, and the result compiles.
  }];
}

def StructFieldMissing
    : Diagnostic<5021, "struct-field-missing", Build, Medium>, Refused {
  let Text = "'{0}' has no field '{1}' in HIP{2|}";
  let Fix = "remove the access, or guard it with '__HIP_PLATFORM_AMD__'";
  let Why = [{
    The HIP struct that takes the place of the CUDA struct lacks this field.
    Mostly the feature behind it does not exist on AMD GPUs. Holds for ROCm 6
    and 7.
  }];
  let Before = [{
    printf("%d\n", prop.hostNumaId);
  }];
  let After = [{
    #ifndef __HIP_PLATFORM_AMD__
    printf("%d\n", prop.hostNumaId);
    #endif
  }];
  let Ignore = [{
    The HIP version in use has the field.
  }];
}

def VectorLayout : Diagnostic<5027, "vector-layout", Wrong, Low> {
  let Text = "'{0}' is laid out otherwise in HIP, where '{1}' is aligned to 32 "
             "bytes and not to 16";
  let Fix = "if files, other programs or numbers in the text depend on the "
            "layout, order the members so that it is the same, or use two "
            "vectors of 16 bytes";
  let Why = [{
    `double4`, `long4`, `ulong4`, `longlong4` and `ulonglong4` have 32 bytes.
    CUDA aligns them to 16, HIP to 32. A structure with one of them behind 16
    bytes of other members, or with such members behind it, has other offsets
    and another size. Host and kernels agree within one program; what it reads
    from files or gets from another one does not. Holds for all AMD GPUs.
  }];
  let Before = [{
    struct Particle { double4 Position; int Id; }; // 48 bytes
  }];
  let After = [{
    struct Particle { double2 Position[2]; int Id; };
  }];
  let Ignore = [{
    The structure never leaves the program.
  }];
}

def EnumNumbers : Diagnostic<5025, "enum-numbers", Wrong, Low> {
  let Text = "{0} of '{1}', and HIP numbers these values otherwise";
  let Fix = "use the name of the value, or compare with it";
  let Why = [{
    Enumerators are renamed, and mostly keep their numbers. Those of device
    attributes, of the boundary modes of surfaces and of several libraries do
    not: `CUBLAS_OP_N` is 0, `HIPBLAS_OP_N` is 111. A number that is cast to such
    an enumeration, or compared with one, means something else in HIP, and so
    does a value of it as an index, as an operand, as a condition or printed.
    Values are followed through parameters, members, variables, arrays and
    results of integer types within one unit. A variable that C++ makes zero
    (`cublasOperation_t Op = {};`) has a value as well: cu2x names it, except in
    structures and arrays.
    This is a matter of the host program: the same on all AMD GPUs.
  }];
  let Before = [{
    cublasSgemm(handle, (cublasOperation_t)0, (cublasOperation_t)1, ...);
  }];
  let After = [{
    hipblasSgemm(handle, HIPBLAS_OP_N, HIPBLAS_OP_T, ...);
  }];
  let Ignore = [{
    The number was taken from HIP's enumeration in the first place.
  }];
}

def MinMaxTypes : Diagnostic<5024, "min-max-types", Wrong, Low> {
  let Text = "'{0}' of these types may compute in another type in HIP";
  let Fix = "name the type that CUDA computes in: by casts, or on the host as "
            "in 'std::max<T>(a, b)'";
  let Why = [{
    CUDA overloads `min` and `max` for all arithmetic types, in host and device
    code. HIP's host functions take `int` alone, so that a `float` or a `long
    long` is cut down to it, and its device functions compute mixed types as
    `double`, those of one small type as that type. Shuffles of small integers
    are of their type as well, and a `float` to the power of an `int` is a
    `float`, in CUDA a `double`. All compile without a warning. cu2x names the
    type where it knows it; where the arguments depend on a template parameter,
    or the call is in a macro with uses of several types, it does not.
    This is the same on all AMD GPUs.
  }];
  let Before = [{
    template <class T> __host__ T clamp(T v, T hi) { return min(v, hi); }
  }];
  let After = [{
    template <class T> __host__ T clamp(T v, T hi) { return std::min<T>(v, hi); }
  }];
  let Ignore = [{
    All arguments are `int`.
  }];
}

def MinMaxUnknown : Diagnostic<5026, "min-max-unknown", Info, Low> {
  let Text = "the types of this '{0}' are unknown, since names in it are";
  let Fix = "give cu2x the folders of the headers, as in '-I include'";
  let Why = [{
    HIP's `min` and `max` for the host take `int` alone, where CUDA overloads
    them for all arithmetic types. Where a header is missing cu2x does not know
    the types of the arguments, and leaves the call as it is: it is right for
    `int`, and cuts others down to it.
    This is the same on all AMD GPUs.
  }];
  let Before = [{
    #include "missing.h"
    count = max(work->first, work->second);
  }];
  let After = [{
    count = std::max<unsigned>(work->first, work->second);
  }];
  let Ignore = [{
    All arguments are `int`.
  }];
}

def VectorAlignment : Diagnostic<5030, "vector-alignment", Build, Low>,
                      Refused, ForMetal {
  let Text = "'{0}' has a field whose offset Metal cannot reproduce";
  let Fix = "put the vectors of four 64-bit numbers first, or use two vectors "
            "of two";
  let Why = [{
    CUDA aligns `longlong4`, `ulonglong4` and `double4` to 16 bytes. Metal's
    `long4` is aligned to 32 bytes and `packed_long4` to 8. In an array the
    packed form has the right layout; as a field behind another one it would
    stand at another offset than the host expects.
  }];
  let Before = [{
    struct Record { int tag; longlong4 values; };
  }];
  let After = [{
    struct Record { longlong2 low, high; int tag; };
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def RemainderAssignment
    : Diagnostic<5031, "remainder-assignment", Build, Low>, Refused, ForMetal {
  let Text = "'%=' of signed numbers at a place that is computed with an effect";
  let Fix = "write 'x = x % y' with a plain x";
  let Why = [{
    Metal does not say what the remainder is when an operand is negative. cu2x
    computes it from the quotient, for which it needs the old value and the
    place where the new one goes. Computing the place twice would have its
    effect twice.
  }];
  let Before = [{
    values[next++] %= count;
  }];
  let After = [{
    values[next] %= count;
    ++next;
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def ConversionAssignment
    : Diagnostic<5035, "conversion-assignment", Build, Low>, Refused, ForMetal {
  let Text = "an assignment that computes in floating point and keeps an "
             "integer, at a place that is computed with an effect";
  let Fix = "write 'n = n * x' with a plain n";
  let Why = [{
    Where the result does not fit the integer, CUDA takes the nearest one and
    Metal leaves it open. cu2x writes the conversion out, for which it needs the
    old value and the place where the new one goes. Computing the place twice
    would have its effect twice.
  }];
  let Before = [{
    counts[next++] *= 1.5f;
  }];
  let After = [{
    counts[next] *= 1.5f;
    ++next;
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def ShiftCount : Diagnostic<5032, "shift-count", Wrong, Low>, ForMetal {
  let Text = "shift of {0} bits by {1}";
  let Fix = "shift by less than the width, or write the result";
  let Why = [{
    C++ leaves such a shift undefined. NVIDIA's hardware shifts everything out,
    Metal takes the count modulo the width: `x << 32` is 0 there and `x` here.
  }];
  let Before = [{
    unsigned high = x >> 32;
  }];
  let After = [{
    unsigned high = 0;
  }];
  let Ignore = [{
    The result is not used.
  }];
}

def DoubleRefused : Diagnostic<5033, "double", Build, Medium>, Refused,
      ForMetal {
  let Text = "'{0}' needs double here, which Metal has not";
  let Fix = "compute in float: write literals with 'f' and use 'float' "
            "variables; {1|'--fp64=soft' does arithmetic in double}";
  let Why = [{
    Apple's GPUs have no arithmetic in double. Where one operation of two floats
    is rounded back to float, as in `y = x * 0.5`, float gives the same result,
    and cu2x writes it so; likewise comparisons of a float with a literal. More
    than one operation, a literal that is no float (`x * 0.1`) and data in
    double would give other results in float. `--fp64=soft` does arithmetic in
    double by integers, which takes its time; it has none for volatile
    variables, `half` and some functions.
  }];
  let Before = [{
    float y = x * 0.1 + 1.0;
  }];
  let After = [{
    float y = x * 0.1f + 1.0f;
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def BitFields : Diagnostic<5034, "bit-fields", Build, Low>, Refused, ForMetal {
  let Text = "bit-fields are not translated here: '{0}' {1}";
  let Fix = "use shifts and masks on an unsigned field";
  let Why = [{
    Metal does not document the layout of bit-fields. cu2x replaces them by an
    unsigned integer with the bits where CUDA has them, and a method that reads
    and one that writes each, or by bytes where other fields are beside it. That
    needs fields at the places which they have by their types:
    `struct { char c; int : 0; char d; }` has room that no field takes. It also
    needs statements where an object is evaluated once, so `next()->count += 2`
    inside of a larger expression is refused.
  }];
  let Before = [{
    struct Voxel { char kind; int : 0; char height; };
  }];
  let After = [{
    struct Voxel { char kind; alignas(4) char height; };
  }];
  let Ignore = [{
    The kernel is not needed on Apple GPUs.
  }];
}

def DoubleNarrowed : Diagnostic<5040, "double-in-float", Wrong, Medium>,
      ForMetal {
  let Text = "'{0}' computes in float here, where the source says double";
  let Fix = "use '--fp64=soft' where the digits matter";
  let Why = [{
    With `--fp64=float` what the source computes in double is computed in float:
    24 bits instead of 53, and numbers above 3.4e38 are infinite. Memory keeps
    its doubles, and is converted where it is read and written, so that the host
    need not change.
    No Apple GPU computes in double.
  }];
  let Before = [{
    __global__ void k(double *x) { x[0] = x[0] * 3 + 1; }
  }];
  let After = [{
    // --fp64=soft
  }];
  let Ignore = [{
    The result is needed to six digits, and no number leaves the range of float.
  }];
}

def FlushSubnormals : Diagnostic<5041, "flush-subnormals", Wrong, Low>,
      ForMetal {
  let Text = "the build asks for subnormal numbers to become 0, which Metal "
             "leaves to the GPU";
  let Fix = "compare numbers that small with a tolerance";
  let Why = [{
    `-ftz=true`, which `--use_fast_math` includes, has CUDA take and give 0 for
    floats below 1.2e-38. Metal has no such option: a GPU may flush them or keep
    them.
  }];
  let Before = [{
    // nvcc -ftz=true
    y[i] = x[i] * 1e-30f * 1e-10f;
  }];
  let After = [{
    y[i] = x[i] * 1e-30f * 1e-10f; // 0, or about 1e-40
  }];
  let Ignore = [{
    No number gets that small, or 0 and nearly 0 are the same to the program.
  }];
}

def BFloatNeedsMetal31
    : Diagnostic<5042, "bfloat-needs-metal-31", Build, Low>, Refused, ForMetal {
  let Text = "'{0}' needs bfloat, which Metal has from version 3.1 on";
  let Fix = "use '--metal-std=3.1' or later";
  let Why = [{
    Version 3.0 of the Metal Shading Language has half, but no type like
    `__nv_bfloat16`. A struct with the 16 bits stands for it, which cannot be in
    volatile memory, in vectors of four, or give its value before an increment.
  }];
  let Before = [{
    cu2x --target=metal --metal-std=3.0
  }];
  let After = [{
    cu2x --target=metal --metal-std=3.1
  }];
  let Ignore = [{
    Never: the kernel is not translated.
  }];
}

def EmulationNeedsMetal
    : Diagnostic<5043, "emulation-needs-metal", Build, Low>, Refused, ForMetal {
  let Text = "what stands for this in Metal, '{0}', needs version {1}";
  let Fix = "use '--metal-std={1}' or later";
  let Why = [{
    Some functions of CUDA become functions that cu2x writes into the file. A few
    of them say what they have to in later versions of the Metal Shading Language
    alone: sums that must not be merged into a multiply-add (`__fadd_rn` and the
    like) need the pragma of version 3.2, and locks need its fences.
  }];
  let Before = [{
    cu2x --target=metal --metal-std=3.1
  }];
  let After = [{
    cu2x --target=metal --metal-std=3.2
  }];
  let Ignore = [{
    Never: the kernel is not translated.
  }];
}

def Fp8Encoding : Diagnostic<5007, "fp8-encoding", Wrong, High> {
  let Text = "'{0}' has another encoding on gfx942 GPUs";
  let Fix = "use the type with '_fnuz' on gfx942, and convert data that "
            "comes from files";
  let Why = [{
    NVIDIA GPUs, gfx950 and gfx12 use the OCP encoding of 8-bit
    floating-point numbers. The MI300 (gfx942) computes with FNUZ: another
    bias, no negative zero and one NaN, so the same byte stands for half the
    value. HIP has both as `__hip_fp8_e4m3` and `__hip_fp8_e4m3_fnuz` since
    ROCm 6.
  }];
  let Before = [{
    __nv_fp8_e4m3 weight = weights[i];   // bytes of a file
  }];
  let After = [{
    #if defined(__gfx942__)
    __hip_fp8_e4m3_fnuz weight = converted(weights[i]);
    #else
    __hip_fp8_e4m3 weight = weights[i];
    #endif
  }];
  let Ignore = [{
    The bytes are made and read by the same program on the same GPU.
  }];
}

def ShiftOutOfRange : Diagnostic<5014, "shift-out-of-range", Wrong, Low>,
      ForBoth {
  let Text = "shift by '{0}', which can be {1}, in a type of {2} bits";
  let Fix = "handle that number apart, or shift a 64-bit value";
  let Why = [{
    A shift by the width of a type or more is undefined in C++. NVIDIA GPUs
    clamp the number, so that all bits are shifted out. AMD and Apple GPUs
    use its lowest bits, so that a shift by 32 is one by 0 and nothing is
    shifted; compilers may also assume that it never happens.
  }];
  let Before = [{
    unsigned low = 0xffffffffu >> (32 - count);   // count may be 0
  }];
  let After = [{
    unsigned low = count ? 0xffffffffu >> (32 - count) : 0;
  }];
  let Ignore = [{
    The number cannot be reached.
  }];
}

def FastMathWider : Diagnostic<5018, "fast-math-wider", Wrong, Low> {
  let Text = "'{0}' asks for a NaN or an infinity in a file that is built "
             "with '-use_fast_math'";
  let Fix = "build with '-fgpu-approx-transcendentals', "
            "'-fgpu-flush-denormals-to-zero' and "
            "'-fno-hip-fp32-correctly-rounded-divide-sqrt', not with "
            "'-ffast-math'";
  let Why = [{
    `-use_fast_math` of nvcc makes functions faster and less exact; NaN and
    infinity stay what they are. `-ffast-math` of Clang, which is what
    people write instead, lets the compiler assume that there are none: it
    may take the test out.
    This is a matter of the compiler: the same for all AMD GPUs.
  }];
  let Before = [{
    // nvcc -use_fast_math
    if (isnan(x)) x = 0;
  }];
  let After = [{
    // clang++ -x hip -fgpu-approx-transcendentals
    //   -fgpu-flush-denormals-to-zero
    //   -fno-hip-fp32-correctly-rounded-divide-sqrt
    if (isnan(x)) x = 0;
  }];
  let Ignore = [{
    The build for AMD GPUs has no fast-math option.
  }];
}
