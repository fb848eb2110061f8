//===- EGL.td - CUDA driver --------------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Driver in {
def CUeglColorFormat_enum : EnumTag<"CUeglColorFormat">, Unsupported;
def CUeglColorFormate_enum : Type, Unsupported, CUDA<"9.0">;
def CUeglFrame : Alias<"CUeglFrame_v1">, Unsupported;
def CUeglFrame_st : Struct, Unsupported;
def CUeglFrame_v1 : Alias<"CUeglFrame_st">, Unsupported;
def CUeglFrameType_enum : EnumTag<"CUeglFrameType">, Unsupported, CUDA<"9.0">;
def CUeglResourceLocationFlags_enum : EnumTag<"CUeglResourceLocationFlags">,
  Unsupported, CUDA<"9.0">;
def CUeglStreamConnection : Handle<"CUeglStreamConnection_st">, Unsupported,
  CUDA<"9.0">;
def CUeglStreamConnection_st : Struct, Unsupported, CUDA<"9.0">;

def CUeglColorFormat : Enum, Unsupported, CUDA<"9.0">;
let Owner = CUeglColorFormat in {
def CU_EGL_COLOR_FORMAT_YUV420_PLANAR : EnumConstant<0>, Unsupported,
  CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR : EnumConstant<1>, Unsupported,
  CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_YUV422_PLANAR : EnumConstant<2>, Unsupported,
  CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR : EnumConstant<3>, Unsupported,
  CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_RGB : EnumConstant<4>, Unsupported, CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_BGR : EnumConstant<5>, Unsupported, CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_ARGB : EnumConstant<6>, Unsupported, CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_RGBA : EnumConstant<7>, Unsupported;
def CU_EGL_COLOR_FORMAT_L : EnumConstant<8>, Unsupported, CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_R : EnumConstant<9>, Unsupported, CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_YUV444_PLANAR : EnumConstant<10>, Unsupported,
  CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR : EnumConstant<11>, Unsupported,
  CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_YUYV_422 : EnumConstant<12>, Unsupported, CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_UYVY_422 : EnumConstant<13>, Unsupported, CUDA<"9.0">;
def CU_EGL_COLOR_FORMAT_ABGR : EnumConstant<14>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BGRA : EnumConstant<15>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_A : EnumConstant<16>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_RG : EnumConstant<17>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_AYUV : EnumConstant<18>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR : EnumConstant<19>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR : EnumConstant<20>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR : EnumConstant<21>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR : EnumConstant<22>,
  Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR : EnumConstant<23>,
  Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR : EnumConstant<24>,
  Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR : EnumConstant<25>,
  Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_VYUY_ER : EnumConstant<26>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_UYVY_ER : EnumConstant<27>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUYV_ER : EnumConstant<28>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVYU_ER : EnumConstant<29>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUV_ER : EnumConstant<30>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUVA_ER : EnumConstant<31>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_AYUV_ER : EnumConstant<32>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUV444_PLANAR_ER : EnumConstant<33>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUV422_PLANAR_ER : EnumConstant<34>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUV420_PLANAR_ER : EnumConstant<35>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUV444_SEMIPLANAR_ER : EnumConstant<36>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUV422_SEMIPLANAR_ER : EnumConstant<37>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_ER : EnumConstant<38>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU444_PLANAR_ER : EnumConstant<39>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU422_PLANAR_ER : EnumConstant<40>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU420_PLANAR_ER : EnumConstant<41>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU444_SEMIPLANAR_ER : EnumConstant<42>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU422_SEMIPLANAR_ER : EnumConstant<43>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_ER : EnumConstant<44>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER_RGGB : EnumConstant<45>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER_BGGR : EnumConstant<46>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER_GRBG : EnumConstant<47>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER_GBRG : EnumConstant<48>, Unsupported, CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER10_RGGB : EnumConstant<49>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER10_BGGR : EnumConstant<50>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER10_GRBG : EnumConstant<51>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER10_GBRG : EnumConstant<52>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER12_RGGB : EnumConstant<53>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER12_BGGR : EnumConstant<54>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER12_GRBG : EnumConstant<55>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER12_GBRG : EnumConstant<56>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER14_RGGB : EnumConstant<57>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER14_BGGR : EnumConstant<58>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER14_GRBG : EnumConstant<59>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER14_GBRG : EnumConstant<60>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER20_RGGB : EnumConstant<61>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER20_BGGR : EnumConstant<62>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER20_GRBG : EnumConstant<63>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER20_GBRG : EnumConstant<64>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU444_PLANAR : EnumConstant<65>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU422_PLANAR : EnumConstant<66>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_YVU420_PLANAR : EnumConstant<67>, Unsupported,
  CUDA<"9.1">;
def CU_EGL_COLOR_FORMAT_BAYER_ISP_RGGB : EnumConstant<68>, Unsupported,
  CUDA<"9.2">;
def CU_EGL_COLOR_FORMAT_BAYER_ISP_BGGR : EnumConstant<69>, Unsupported,
  CUDA<"9.2">;
def CU_EGL_COLOR_FORMAT_BAYER_ISP_GRBG : EnumConstant<70>, Unsupported,
  CUDA<"9.2">;
def CU_EGL_COLOR_FORMAT_BAYER_ISP_GBRG : EnumConstant<71>, Unsupported,
  CUDA<"9.2">;
def CU_EGL_COLOR_FORMAT_BAYER_BCCR : EnumConstant<72>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER_RCCB : EnumConstant<73>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER_CRBC : EnumConstant<74>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER_CBRC : EnumConstant<75>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER10_CCCC : EnumConstant<76>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER12_BCCR : EnumConstant<77>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER12_RCCB : EnumConstant<78>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER12_CRBC : EnumConstant<79>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER12_CBRC : EnumConstant<80>, Unsupported;
def CU_EGL_COLOR_FORMAT_BAYER12_CCCC : EnumConstant<81>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y : EnumConstant<82>, Unsupported;
def CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_2020 : EnumConstant<83>, Unsupported;
def CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_2020 : EnumConstant<84>, Unsupported;
def CU_EGL_COLOR_FORMAT_YUV420_PLANAR_2020 : EnumConstant<85>, Unsupported;
def CU_EGL_COLOR_FORMAT_YVU420_PLANAR_2020 : EnumConstant<86>, Unsupported;
def CU_EGL_COLOR_FORMAT_YUV420_SEMIPLANAR_709 : EnumConstant<87>, Unsupported;
def CU_EGL_COLOR_FORMAT_YVU420_SEMIPLANAR_709 : EnumConstant<88>, Unsupported;
def CU_EGL_COLOR_FORMAT_YUV420_PLANAR_709 : EnumConstant<89>, Unsupported;
def CU_EGL_COLOR_FORMAT_YVU420_PLANAR_709 : EnumConstant<90>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709 : EnumConstant<91>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_2020 : EnumConstant<92>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_2020 : EnumConstant<93>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR : EnumConstant<94>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_422_SEMIPLANAR_709 : EnumConstant<95>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y_ER : EnumConstant<96>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y_709_ER : EnumConstant<97>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y10_ER : EnumConstant<98>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y10_709_ER : EnumConstant<99>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y12_ER : EnumConstant<100>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y12_709_ER : EnumConstant<101>, Unsupported;
def CU_EGL_COLOR_FORMAT_YUVA : EnumConstant<102>, Unsupported;
def CU_EGL_COLOR_FORMAT_YUV : EnumConstant<103>, Unsupported;
def CU_EGL_COLOR_FORMAT_YVYU : EnumConstant<104>, Unsupported;
def CU_EGL_COLOR_FORMAT_VYUY : EnumConstant<105>, Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_ER : EnumConstant<106>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_420_SEMIPLANAR_709_ER : EnumConstant<107>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_ER : EnumConstant<108>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y10V10U10_444_SEMIPLANAR_709_ER : EnumConstant<109>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_ER : EnumConstant<110>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y12V12U12_420_SEMIPLANAR_709_ER : EnumConstant<111>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_ER : EnumConstant<112>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_Y12V12U12_444_SEMIPLANAR_709_ER : EnumConstant<113>,
  Unsupported;
def CU_EGL_COLOR_FORMAT_UYVY_709 : EnumConstant<114>, Unsupported;
def CU_EGL_COLOR_FORMAT_UYVY_709_ER : EnumConstant<115>, Unsupported;
def CU_EGL_COLOR_FORMAT_UYVY_2020 : EnumConstant<116>, Unsupported;
def CU_EGL_COLOR_FORMAT_MAX : EnumConstant<117>, Unsupported, CUDA<"9.0">;
}

def CUeglFrameType : Enum, Unsupported, CUDA<"9.0">;
let Owner = CUeglFrameType in {
def CU_EGL_FRAME_TYPE_ARRAY : EnumConstant<0>, Unsupported, CUDA<"9.0">;
def CU_EGL_FRAME_TYPE_PITCH : EnumConstant<1>, Unsupported, CUDA<"9.0">;
}

def CUeglResourceLocationFlags : Enum, Unsupported, CUDA<"9.0">;
let Owner = CUeglResourceLocationFlags in {
def CU_EGL_RESOURCE_LOCATION_SYSMEM : EnumConstant<0>, Unsupported, CUDA<"9.0">;
def CU_EGL_RESOURCE_LOCATION_VIDMEM : EnumConstant<1>, Unsupported, CUDA<"9.0">;
}
} // Driver
