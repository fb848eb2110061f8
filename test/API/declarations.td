// Declarations of a library, in an order in which they compile.

// RUN: cu2x-tblgen -gen-declarations -library=Lib -I %S/../../include %s | FileCheck %s

include "cu2x/API/API.td"
// CHECK: #ifndef CU2X_LIB_H
// CHECK: #include <base.h>
// CHECK: #define LIBAPI
def Lib : Library<"lib"> {
  let Headers = ["lib.h", "lib_v2.h"];
  let Uses = ["base.h"];
  let Defines = ["LIBAPI"];
  let Status = "libStatus_t";
}
let Library = Lib in {
// CHECK: #define LIB_MAX 3
// CHECK: #define LIB_V(a, b) ((a) + (b))
def LIB_MAX : Macro<"3">;
def LIB_V : Macro<"((a) + (b))", "(a, b)">;
def LIB_UNKNOWN : Macro;
// CHECK-NOT: LIB_UNKNOWN
// CHECK: struct libConfig;
// CHECK: struct libContext;

// CHECK: enum libMode_enum {
// CHECK-NEXT: LIB_MODE_A = 4,
// CHECK-NEXT: LIB_MODE_GONE = 5,
// CHECK-NEXT: };
// CHECK-NEXT: typedef enum libMode_enum libMode;
// CHECK: struct libConfig {
// CHECK-NEXT: libMode Mode;
// CHECK: };
def libConfig : Struct<[{
  libMode Mode;
}]>;
// CHECK: typedef struct libContext *libHandle;
def libHandle : Handle<"libContext">;
// CHECK: using libReal = float;
def libReal : Alias<"float">;
// CHECK: typedef void (*libCallback)(int, libReal *);
def libCallback : Callback<"void", "int, libReal *">;
def libMode_enum : EnumTag<"libMode">;
def libMode : Enum;
let Owner = libMode in {
def LIB_MODE_A : EnumConstant<4>;
def LIB_MODE_GONE : AnyEnumConstant;
}
// CHECK: libStatus_t libCreate(...);
def libCreate : Function;
// CHECK: const char * libName(...);
def libName : Function<"const char *">;
// CHECK-NOT: libKernel
def libKernel : DeviceFunction;
// CHECK: #endif
}
