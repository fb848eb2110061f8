//===- launch_kernels.h - Launches with made-up arguments -------*- C++ -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What utils/launch_kernels.py puts behind a CUDA source that it includes, to
/// launch each of its kernels on the executor with arguments that are made by
/// their types: pointers lead to buffers between pages that nobody may touch,
/// integers are small, and everything depends on the number of the case alone.
/// Each launch has a process of its own, which leaves what it changed.
///
//===----------------------------------------------------------------------===//

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <tuple>
#include <type_traits>
#include <unistd.h>
#include <utility>
#include <vector>

namespace cu2x_launch {

/// Launches with an effect that are enough for one kernel.
constexpr unsigned WantedCases = 6;
constexpr size_t BufferBytes = 1 << 19, PointeeBytes = 1 << 16,
                 PageBytes = 4096;

struct Geometry {
  dim3 Grid, Block;
};

inline const Geometry Geometries[] = {
    {{2, 1, 1}, {64, 1, 1}},  {{3, 1, 1}, {128, 1, 1}},
    {{1, 1, 1}, {256, 1, 1}}, {{2, 2, 1}, {16, 16, 1}},
    {{2, 2, 1}, {32, 8, 1}},  {{2, 1, 1}, {32, 1, 1}},
    {{1, 1, 1}, {512, 1, 1}}, {{2, 2, 2}, {8, 8, 4}},
    {{1, 1, 1}, {1, 1, 1}},
};

/// Integers for parameters, by their place.
inline const int Scalars[][8] = {
    {64, 64, 64, 64, 64, 64, 64, 64}, {33, 20, 7, 12, 5, 9, 3, 6},
    {16, 16, 16, 16, 16, 16, 16, 16}, {1, 2, 3, 1, 2, 3, 1, 2},
    {256, 128, 4, 2, 256, 128, 4, 2},
};

constexpr unsigned GeometryCount = sizeof(Geometries) / sizeof(Geometries[0]);
constexpr unsigned ScalarCount = sizeof(Scalars) / sizeof(Scalars[0]);
constexpr unsigned CaseCount = GeometryCount * ScalarCount;
/// As many are tried until enough had an effect.
constexpr unsigned TriedCases = 27;

/// The case that runs in this process.
inline unsigned CurrentCase;
inline unsigned variety() { return CurrentCase % ScalarCount; }

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

/// Memory that the launch may change; `Kind` is an Element of
/// cu2x/SIMT/Trace.h.
struct Region {
  char *Data;
  size_t Bytes;
  char Kind;
  std::vector<char> Before;
};

inline std::vector<Region> Regions;

/// Memory at an address that is the same in each process, with pages before
/// and behind it that stop who leaves it.
inline char *guarded(size_t Bytes) {
  static char *Next = reinterpret_cast<char *>(0x200000000000);
  size_t Whole = Bytes + 2 * (size_t(1) << 20);
  char *At = static_cast<char *>(
      mmap(Next, Whole, PROT_NONE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0));
  if (At != Next)
    abort();
  Next += Whole + (size_t(1) << 20);
  At += size_t(1) << 20;
  mprotect(At, Bytes, PROT_READ | PROT_WRITE);
  return At;
}

/// A letter of Trace.h, or H and B for numbers of 16 bits.
template <typename T> char kindOf() {
  using Plain = std::remove_all_extents_t<std::remove_cv_t<T>>;
  if constexpr (std::is_same_v<Plain, float>) {
    return 'F';
  } else if constexpr (std::is_same_v<Plain, double>) {
    return 'D';
  } else if constexpr (std::is_class_v<Plain> && sizeof(Plain) == 2 &&
                       std::is_constructible_v<Plain, float>) {
    Plain One(1.0f);
    unsigned short Bits;
    memcpy(&Bits, &One, sizeof(Bits));
    return Bits == 0x3c00 ? 'H' : Bits == 0x3f80 ? 'B' : 'A';
  } else {
    return std::is_class_v<Plain> || std::is_union_v<Plain> ? '?' : 'A';
  }
}

inline unsigned random(unsigned &State) {
  State = State * 1664525u + 1013904223u;
  unsigned Mixed = State ^ State >> 15;
  Mixed *= 0x2c1b3c6du;
  return Mixed ^ Mixed >> 13;
}

/// A number with few bits, so that sums are exact, or with all of them.
inline double real(unsigned &State) {
  unsigned Bits = random(State);
  switch (variety()) {
  case 1:
    return (Bits >> 8) / 16777216.0;
  case 3:
    return (int(Bits >> 8) - 8388608) / 2097152.0;
  default:
    return (int(Bits % 257) - 128) / 32.0;
  }
}

template <typename T> void fill(T &Object, unsigned &State);

/// A buffer of \p T that pointers in other objects lead to.
template <typename T> T *pointee() {
  if constexpr (std::is_void_v<T>) {
    return reinterpret_cast<T *>(pointee<unsigned>());
  } else {
    static std::remove_cv_t<T> *Known = nullptr;
    if (!Known) {
      size_t Index = Regions.size(), Count = PointeeBytes / sizeof(T);
      Known = reinterpret_cast<std::remove_cv_t<T> *>(guarded(PointeeBytes));
      Regions.push_back(
          {reinterpret_cast<char *>(Known), PointeeBytes, kindOf<T>(), {}});
      unsigned State = 77 + Index;
      for (size_t I = 0; I != Count; ++I)
        fill(Known[I], State);
    }
    return Known;
  }
}

template <typename T> struct WithoutRestrict {
  using Type = T;
};
template <typename T> struct WithoutRestrict<T *__restrict__> {
  using Type = T *;
};

/// Fills the members of an object, also private ones.
struct Members {
  const char *Begin;
  size_t Bytes;
  unsigned *State;

  template <typename... T>
  int operator()(const char *Format, const T &...Values) const {
    if constexpr (sizeof...(T) != 0) {
      const auto &Last = std::get<sizeof...(T) - 1>(std::tie(Values...));
      using Type = std::remove_reference_t<decltype(Last)>;
      std::string_view Text = Format;
      if constexpr (std::is_pointer_v<std::remove_cv_t<Type>>) {
        using To = std::remove_pointer_t<std::remove_cv_t<Type>>;
        if constexpr (!std::is_function_v<To> && !std::is_void_v<To>)
          if (Text.find("*%p") != Text.npos) {
            fill(const_cast<std::remove_cv_t<To> &>(*Last), *State);
            return 0;
          }
      }
      // A bit-field comes as a copy.
      // A cast of C takes away the restrict of a pointer as well.
      using Plain = typename WithoutRestrict<std::remove_cv_t<Type>>::Type;
      auto *At = (const char *)&Last;
      if (At >= Begin && At < Begin + Bytes && Text.find('=') != Text.npos)
        fill((Plain &)Last, *State);
    }
    return 0;
  }
};

template <typename T> void fill(T &Object, unsigned &State) {
  if constexpr (std::is_array_v<T>) {
    for (auto &Element : Object)
      fill(const_cast<
               std::remove_cv_t<std::remove_reference_t<decltype(Element)>> &>(
               Element),
           State);
  } else if constexpr (std::is_same_v<T, bool>) {
    Object = random(State) & 1;
  } else if constexpr (std::is_floating_point_v<T>) {
    Object = static_cast<T>(real(State));
  } else if constexpr (std::is_integral_v<T>) {
    unsigned Bits = random(State);
    Object =
        static_cast<T>(sizeof(T) == 1   ? Bits
                       : variety() == 3 ? Bits
                                        : Bits % (variety() == 2 ? 16 : 64));
  } else if constexpr (std::is_enum_v<T>) {
    Object = static_cast<T>(random(State) % 4);
  } else if constexpr (std::is_pointer_v<T>) {
    using To = std::remove_pointer_t<T>;
    if constexpr (std::is_void_v<To>)
      Object = pointee<To>();
    else if constexpr (std::is_function_v<To> || std::is_abstract_v<To>)
      Object = nullptr;
    else
      Object = pointee<To>() + (sizeof(To) < 64 ? random(State) % 4 * 16 : 0);
  } else if constexpr (std::is_class_v<T> && sizeof(T) == 2 &&
                       std::is_constructible_v<T, float>) {
    Object = T(static_cast<float>(real(State)));
  } else if constexpr (std::is_class_v<T> && !std::is_empty_v<T>) {
    Members Visitor{reinterpret_cast<const char *>(&Object), sizeof(T), &State};
    __builtin_dump_struct(&Object, Visitor);
  } else if constexpr (std::is_union_v<T>) {
    float Value = static_cast<float>(real(State));
    for (size_t At = 0; At + sizeof(Value) <= sizeof(T); At += sizeof(Value))
      memcpy(reinterpret_cast<char *>(&Object) + At, &Value, sizeof(Value));
  }
}

/// A variable of the device: filled unless it is constant, and looked at.
template <typename T> void variable(T &Object) {
  if constexpr (!std::is_const_v<std::remove_all_extents_t<T>>) {
    unsigned State = 999 + Regions.size();
    fill(Object, State);
    Regions.push_back(
        {reinterpret_cast<char *>(&Object), sizeof(T), kindOf<T>(), {}});
  }
}

//===----------------------------------------------------------------------===//
// Textures
//===----------------------------------------------------------------------===//

/// What the report says of a parameter that is a texture or a surface.
struct TextureArgument {
  int Argument;
  const char *Type;  ///< In Metal.
  const char *Texel; ///< Of a surface in CUDA; empty for a texture.
};

struct Image {
  cudaArray_t Array;
  char *Copy;
  size_t Width, Rows, Depth, TexelBytes;
};

inline std::vector<Image> Images;

inline cudaChannelFormatDesc channels(const char *Texel) {
  std::string Name = Texel;
  int Count = Name.back() >= '1' && Name.back() <= '4' ? Name.back() - '0' : 1;
  cudaChannelFormatKind Kind = Name[0] == 'u'   ? cudaChannelFormatKindUnsigned
                               : Name[0] == 'f' ? cudaChannelFormatKindFloat
                                                : cudaChannelFormatKindSigned;
  int Bits = Name.find("char") != Name.npos    ? 8
             : Name.find("short") != Name.npos ? 16
                                               : 32;
  return cudaCreateChannelDesc(Bits, Count > 1 ? Bits : 0, Count > 2 ? Bits : 0,
                               Count > 2 ? Bits : 0, Kind);
}

inline unsigned long long texture(const TextureArgument &T) {
  std::string Type = T.Type;
  bool IsSurface = *T.Texel, IsReal = Type.find("<float") != Type.npos;
  // What the calls read is not known, so cases try several kinds of texels.
  static const char *const Reals[] = {"float", "float4", "uchar4", "uchar",
                                      "float2"};
  static const char *const Integers[] = {"uchar", "uint", "uchar4", "uint4",
                                         "uchar2"};
  bool IsSigned = Type.find("<int") != Type.npos;
  std::string Texel =
      IsSurface ? T.Texel : (IsReal ? Reals : Integers)[variety()];
  if (!IsSurface && !IsReal && IsSigned)
    Texel = Texel.substr(1);
  cudaChannelFormatDesc Desc = channels(Texel.c_str());
  size_t TexelBytes = (Desc.x + Desc.y + Desc.z + Desc.w) / 8;
  unsigned State = 55 + T.Argument;
  auto FillTexels = [&](char *At, size_t Bytes) {
    if (Desc.f == cudaChannelFormatKindFloat)
      for (size_t I = 0; I != Bytes / 4; ++I)
        fill(reinterpret_cast<float *>(At)[I], State);
    else
      for (size_t I = 0; I != Bytes; ++I)
        At[I] = static_cast<char>(random(State) % (Desc.x == 8 ? 256 : 2));
  };
  cudaResourceDesc Resource = {};
  if (Type.find("texture_buffer") == 0) {
    char *Memory = guarded(BufferBytes);
    FillTexels(Memory, BufferBytes);
    Resource.resType = cudaResourceTypeLinear;
    Resource.res.linear.devPtr = Memory;
    Resource.res.linear.desc = Desc;
    Resource.res.linear.sizeInBytes = BufferBytes;
  } else {
    bool Is1D = Type.find("texture1d") == 0, Is3D = Type.find("texture3d") == 0;
    bool IsCube = Type.find("cube") != Type.npos;
    bool IsLayered = Type.find("_array") != Type.npos;
    size_t Width = 64, Height = Is1D ? 0 : IsCube ? 64 : 48;
    size_t Depth = IsCube ? 6 : Is3D || IsLayered ? 8 : 0;
    Image I = {nullptr,          nullptr,        Width,
               Height + !Height, Depth + !Depth, TexelBytes};
    unsigned Flags = (IsLayered ? cudaArrayLayered : 0) |
                     (IsCube ? cudaArrayCubemap : 0) |
                     (IsSurface ? cudaArraySurfaceLoadStore : 0);
    size_t Bytes = I.Width * I.Rows * I.Depth * TexelBytes;
    I.Copy = guarded((Bytes + PageBytes - 1) / PageBytes * PageBytes);
    FillTexels(I.Copy, Bytes);
    cudaExtent Extent = make_cudaExtent(Width, Height, Depth);
    if (Depth)
      cudaMalloc3DArray(&I.Array, &Desc, Extent, Flags);
    else
      cudaMallocArray(&I.Array, &Desc, Width, Height, Flags);
    cudaMemcpy3DParms Copy = {};
    Copy.srcPtr =
        make_cudaPitchedPtr(I.Copy, Width * TexelBytes, Width, I.Rows);
    Copy.dstArray = I.Array;
    Copy.extent = make_cudaExtent(Width, I.Rows, I.Depth);
    Copy.kind = cudaMemcpyHostToDevice;
    if (cudaMemcpy3D(&Copy) != cudaSuccess)
      exit(5);
    Resource.resType = cudaResourceTypeArray;
    Resource.res.array.array = I.Array;
    if (IsSurface) {
      Regions.push_back({I.Copy,
                         Bytes,
                         Desc.f == cudaChannelFormatKindFloat ? 'F' : 'A',
                         {}});
      Images.push_back(I);
      cudaSurfaceObject_t Surface = 0;
      if (cudaCreateSurfaceObject(&Surface, &Resource) != cudaSuccess)
        exit(5);
      return Surface;
    }
  }
  cudaTextureDesc How = {};
  bool IsNormalized = CurrentCase % 2;
  for (auto &Mode : How.addressMode)
    Mode = IsNormalized ? cudaAddressModeWrap : cudaAddressModeClamp;
  bool IsLinear = Type.find("texture_buffer") == 0;
  How.normalizedCoords = IsNormalized && !IsLinear;
  How.readMode = IsReal && Desc.f != cudaChannelFormatKindFloat
                     ? cudaReadModeNormalizedFloat
                     : cudaReadModeElementType;
  How.filterMode = IsReal && !IsLinear && CurrentCase % 3 ? cudaFilterModeLinear
                                                          : cudaFilterModePoint;
  cudaTextureObject_t Object = 0;
  if (cudaCreateTextureObject(&Object, &Resource, &How, nullptr) != cudaSuccess)
    exit(5);
  return Object;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

using Textures = std::vector<TextureArgument>;

/// Bytes for a parameter of the kernel, without running a constructor.
template <typename T> struct Slot {
  alignas(T) char Bytes[sizeof(T)] = {};

  Slot(int Argument, const Textures &Known) {
    T &Object = *reinterpret_cast<T *>(Bytes);
    unsigned State = 1000 * Argument + CurrentCase;
    if constexpr (std::is_pointer_v<T>) {
      using To = std::remove_pointer_t<T>;
      using Element = std::conditional_t<std::is_void_v<To>, unsigned,
                                         std::remove_cv_t<To>>;
      if constexpr (!std::is_function_v<To> && !std::is_abstract_v<Element>) {
        char *Memory = guarded(BufferBytes);
        Regions.push_back({Memory, BufferBytes, kindOf<Element>(), {}});
        for (size_t I = 0; I != BufferBytes / sizeof(Element); ++I)
          fill(reinterpret_cast<Element *>(Memory)[I], State);
        Object = reinterpret_cast<T>(Memory);
      }
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
      for (const TextureArgument &Texture : Known)
        if (Texture.Argument == Argument) {
          Object = static_cast<T>(texture(Texture));
          return;
        }
      Object = static_cast<T>(Scalars[variety()][Argument % 8]);
    } else {
      fill(const_cast<std::remove_cv_t<T> &>(Object), State);
    }
  }
  T &value() { return *reinterpret_cast<T *>(Bytes); }
};

template <typename... P, size_t... I>
void launch(void (*Kernel)(P...), size_t Shared, const Textures &Known,
            std::index_sequence<I...>) {
  // Braces, so that arguments are made from left to right.
  std::tuple<std::unique_ptr<Slot<P>>...> Slots{
      std::unique_ptr<Slot<P>>(new Slot<P>(int(I), Known))...};
  const Geometry &G = Geometries[CurrentCase / ScalarCount];
  for (Region &R : Regions)
    R.Before.assign(R.Data, R.Data + R.Bytes);
  Kernel<<<G.Grid, G.Block, Shared>>>(std::get<I>(Slots)->value()...);
}

template <typename... P>
void launch(void (*Kernel)(P...), size_t Shared, const Textures &Known) {
  launch(Kernel, Shared, Known, std::index_sequence_for<P...>());
}

/// Writes what the launch changed, as pages with their place.
inline void writeChanges(FILE *Out) {
  size_t Room = 4 << 20;
  for (size_t Number = 0; Number != Regions.size(); ++Number) {
    const Region &R = Regions[Number];
    for (size_t At = 0; At < R.Bytes; At += PageBytes) {
      size_t Size = R.Bytes - At < PageBytes ? R.Bytes - At : PageBytes;
      if (Room < Size || !memcmp(R.Data + At, R.Before.data() + At, Size))
        continue;
      Room -= Size;
      fprintf(Out, "page %zu %c %zu %zu\n", Number, R.Kind, At, Size);
      fwrite(R.Data + At, 1, Size, Out);
    }
  }
}

inline std::string contents(FILE *File) {
  std::string Text;
  char Piece[4096];
  rewind(File);
  while (size_t Size = fread(Piece, 1, sizeof(Piece), File))
    Text.append(Piece, Size);
  fclose(File);
  return Text;
}

enum class Outcome { Acts, OutOfTime, Other };

/// Runs the case in a process of its own and appends what it did to \p Out.
inline Outcome runCase(unsigned Kernel, unsigned Case, void (*Run)(),
                       FILE *Out) {
  FILE *Printed = tmpfile(), *Errors = tmpfile(), *Changes = tmpfile();
  fflush(nullptr);
  pid_t Child = fork();
  if (Child == 0) {
    dup2(fileno(Printed), 1);
    dup2(fileno(Errors), 2);
    const char *Limit = getenv("LAUNCH_MILLISECONDS");
    long Milliseconds = Limit ? atol(Limit) : 500;
    itimerval Timer = {{0, 0},
                       {Milliseconds / 1000, Milliseconds % 1000 * 1000}};
    setitimer(ITIMER_PROF, &Timer, nullptr);
    // For one that waits, and takes no time of the processor.
    alarm(120);
    CurrentCase = Case;
    Run();
    bool Failed = cudaDeviceSynchronize() != cudaSuccess;
    Failed |= cudaGetLastError() != cudaSuccess;
    fflush(nullptr);
    if (Failed)
      _exit(3);
    for (const Image &I : Images) {
      cudaMemcpy3DParms Copy = {};
      Copy.srcArray = I.Array;
      Copy.dstPtr =
          make_cudaPitchedPtr(I.Copy, I.Width * I.TexelBytes, I.Width, I.Rows);
      Copy.extent = make_cudaExtent(I.Width, I.Rows, I.Depth);
      Copy.kind = cudaMemcpyDeviceToHost;
      cudaMemcpy3D(&Copy);
    }
    writeChanges(Changes);
    fflush(nullptr);
    _exit(0);
  }
  int Status = 0;
  waitpid(Child, &Status, 0);
  int Code = WIFEXITED(Status) ? WEXITSTATUS(Status) : 1000 + WTERMSIG(Status);
  std::string Texts[] = {contents(Printed), contents(Errors),
                         contents(Changes)};
  if (Code)
    Texts[2].clear();
  fprintf(Out, "case %u %u %d %zu %zu %zu\n", Kernel, Case, Code,
          Texts[0].size(), Texts[1].size(), Texts[2].size());
  for (const std::string &Text : Texts)
    fwrite(Text.data(), 1, Text.size(), Out);
  fflush(Out);
  if (Code == 1000 + SIGPROF || Code == 1000 + SIGALRM)
    return Outcome::OutOfTime;
  bool Acts = !Code && !(Texts[0].empty() && Texts[2].empty());
  return Acts ? Outcome::Acts : Outcome::Other;
}

/// `program OUT` runs all cases, `program OUT PLAN` those of the file PLAN,
/// which has lines of a kernel's number and a case.
inline int runAll(int Argc, char **Argv, void (*const *Kernels)(),
                  unsigned Count) {
  FILE *Out = fopen(Argv[1], "wb");
  if (Argc > 2) {
    FILE *Plan = fopen(Argv[2], "r");
    unsigned Kernel, Case;
    while (fscanf(Plan, "%u %u", &Kernel, &Case) == 2)
      runCase(Kernel, Case, Kernels[Kernel], Out);
    return 0;
  }
  // Neighbours in this order differ in shape and in numbers.
  constexpr unsigned Step = 7;
  static_assert(GeometryCount % Step && ScalarCount % Step,
                "all cases have to come");
  for (unsigned Kernel = 0; Kernel != Count; ++Kernel) {
    unsigned Patience = 5, Wanted = WantedCases;
    for (unsigned I = 0; I != TriedCases && Patience && Wanted; ++I) {
      Outcome Result =
          runCase(Kernel, I * Step % CaseCount, Kernels[Kernel], Out);
      Wanted -= Result == Outcome::Acts;
      Patience -= Result == Outcome::OutOfTime;
    }
  }
  return 0;
}

} // namespace cu2x_launch
