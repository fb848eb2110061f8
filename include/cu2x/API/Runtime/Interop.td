//===- Interop.td - CUDA runtime ---------------------------*- tablegen -*-===//
//
// Part of the cu2x project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

let Library = Runtime in {
def cudaEglColorFormat_enum : EnumTag<"cudaEglColorFormat">, Unsupported;
def cudaEglFrame : Alias<"cudaEglFrame_st">, Unsupported, CUDA<"9.1">;
def cudaEglFrame_st : Struct, Unsupported, CUDA<"9.1">;
def cudaEglFrameType_enum : EnumTag<"cudaEglFrameType">, Unsupported;
def cudaEglPlaneDesc : Alias<"cudaEglPlaneDesc_st">, Unsupported, CUDA<"9.1">;
def cudaEglPlaneDesc_st : Struct, Unsupported, CUDA<"9.1">;
def cudaEglResourceLocationFlags_enum : EnumTag<"cudaEglResourceLocationFlags">,
  Unsupported;
def cudaEglStreamConnection : Handle<"CUeglStreamConnection_st">, Unsupported,
  CUDA<"9.1">;

def cudaD3D10DeviceList : Enum, Unsupported;
let Owner = cudaD3D10DeviceList in {
def cudaD3D10DeviceListAll : AnyEnumConstant, Unsupported;
def cudaD3D10DeviceListCurrentFrame : AnyEnumConstant, Unsupported;
def cudaD3D10DeviceListNextFrame : AnyEnumConstant, Unsupported;
}

def cudaD3D10MapFlags : Enum, Unsupported;
let Owner = cudaD3D10MapFlags in {
def cudaD3D10MapFlagsNone : AnyEnumConstant, Unsupported;
def cudaD3D10MapFlagsReadOnly : AnyEnumConstant, Unsupported;
def cudaD3D10MapFlagsWriteDiscard : AnyEnumConstant, Unsupported;
}

def cudaD3D10RegisterFlags : Enum, Unsupported;
let Owner = cudaD3D10RegisterFlags in {
def cudaD3D10RegisterFlagsArray : AnyEnumConstant, Unsupported;
def cudaD3D10RegisterFlagsNone : AnyEnumConstant, Unsupported;
}

def cudaD3D11DeviceList : Enum, Unsupported;
let Owner = cudaD3D11DeviceList in {
def cudaD3D11DeviceListAll : AnyEnumConstant, Unsupported;
def cudaD3D11DeviceListCurrentFrame : AnyEnumConstant, Unsupported;
def cudaD3D11DeviceListNextFrame : AnyEnumConstant, Unsupported;
}

def cudaD3D9DeviceList : Enum, Unsupported;
let Owner = cudaD3D9DeviceList in {
def cudaD3D9DeviceListAll : AnyEnumConstant, Unsupported;
def cudaD3D9DeviceListCurrentFrame : AnyEnumConstant, Unsupported;
def cudaD3D9DeviceListNextFrame : AnyEnumConstant, Unsupported;
}

def cudaD3D9MapFlags : Enum, Unsupported;
let Owner = cudaD3D9MapFlags in {
def cudaD3D9MapFlagsNone : AnyEnumConstant, Unsupported;
def cudaD3D9MapFlagsReadOnly : AnyEnumConstant, Unsupported;
def cudaD3D9MapFlagsWriteDiscard : AnyEnumConstant, Unsupported;
}

def cudaD3D9RegisterFlags : Enum, Unsupported;
let Owner = cudaD3D9RegisterFlags in {
def cudaD3D9RegisterFlagsArray : AnyEnumConstant, Unsupported;
def cudaD3D9RegisterFlagsNone : AnyEnumConstant, Unsupported;
}

def cudaEglColorFormat : Enum, Unsupported, CUDA<"9.1">;
let Owner = cudaEglColorFormat in {
def cudaEglColorFormatYUV420Planar : EnumConstant<0>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUV420SemiPlanar : EnumConstant<1>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYUV422Planar : EnumConstant<2>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUV422SemiPlanar : EnumConstant<3>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatARGB : EnumConstant<6>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatRGBA : EnumConstant<7>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatL : EnumConstant<8>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatR : EnumConstant<9>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUV444Planar : EnumConstant<10>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUV444SemiPlanar : EnumConstant<11>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYUYV422 : EnumConstant<12>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatUYVY422 : EnumConstant<13>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatABGR : EnumConstant<14>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBGRA : EnumConstant<15>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatA : EnumConstant<16>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatRG : EnumConstant<17>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatAYUV : EnumConstant<18>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYVU444SemiPlanar : EnumConstant<19>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYVU422SemiPlanar : EnumConstant<20>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYVU420SemiPlanar : EnumConstant<21>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatY10V10U10_444SemiPlanar : EnumConstant<22>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatY10V10U10_420SemiPlanar : EnumConstant<23>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatY12V12U12_444SemiPlanar : EnumConstant<24>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatY12V12U12_420SemiPlanar : EnumConstant<25>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatVYUY_ER : EnumConstant<26>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatUYVY_ER : EnumConstant<27>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUYV_ER : EnumConstant<28>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYVYU_ER : EnumConstant<29>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUVA_ER : EnumConstant<31>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatAYUV_ER : EnumConstant<32>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUV444Planar_ER : EnumConstant<33>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYUV422Planar_ER : EnumConstant<34>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYUV420Planar_ER : EnumConstant<35>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYUV444SemiPlanar_ER : EnumConstant<36>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYUV422SemiPlanar_ER : EnumConstant<37>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYUV420SemiPlanar_ER : EnumConstant<38>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYVU444Planar_ER : EnumConstant<39>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYVU422Planar_ER : EnumConstant<40>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYVU420Planar_ER : EnumConstant<41>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYVU444SemiPlanar_ER : EnumConstant<42>, Unsupported;
def cudaEglColorFormatYVU422SemiPlanar_ER : EnumConstant<43>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatYVU420SemiPlanar_ER : EnumConstant<44>, Unsupported,
  CUDA<"9.1">;
def cudaEglColorFormatBayerRGGB : EnumConstant<45>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayerBGGR : EnumConstant<46>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayerGRBG : EnumConstant<47>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayerGBRG : EnumConstant<48>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer10RGGB : EnumConstant<49>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer10BGGR : EnumConstant<50>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer10GRBG : EnumConstant<51>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer10GBRG : EnumConstant<52>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer12RGGB : EnumConstant<53>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer12BGGR : EnumConstant<54>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer12GRBG : EnumConstant<55>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer12GBRG : EnumConstant<56>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer14RGGB : EnumConstant<57>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer14BGGR : EnumConstant<58>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer14GRBG : EnumConstant<59>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer14GBRG : EnumConstant<60>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer20RGGB : EnumConstant<61>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer20BGGR : EnumConstant<62>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer20GRBG : EnumConstant<63>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayer20GBRG : EnumConstant<64>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYVU444Planar : EnumConstant<65>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYVU422Planar : EnumConstant<66>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYVU420Planar : EnumConstant<67>, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatBayerIspRGGB : EnumConstant<68>, Unsupported, CUDA<"9.2">;
def cudaEglColorFormatBayerIspBGGR : EnumConstant<69>, Unsupported, CUDA<"9.2">;
def cudaEglColorFormatBayerIspGRBG : EnumConstant<70>, Unsupported, CUDA<"9.2">;
def cudaEglColorFormatBayerIspGBRG : EnumConstant<71>, Unsupported, CUDA<"9.2">;
def cudaEglColorFormatBayerBCCR : EnumConstant<72>, Unsupported;
def cudaEglColorFormatBayerRCCB : EnumConstant<73>, Unsupported;
def cudaEglColorFormatBayerCRBC : EnumConstant<74>, Unsupported;
def cudaEglColorFormatBayerCBRC : EnumConstant<75>, Unsupported;
def cudaEglColorFormatBayer10CCCC : EnumConstant<76>, Unsupported;
def cudaEglColorFormatBayer12BCCR : EnumConstant<77>, Unsupported;
def cudaEglColorFormatBayer12RCCB : EnumConstant<78>, Unsupported;
def cudaEglColorFormatBayer12CRBC : EnumConstant<79>, Unsupported;
def cudaEglColorFormatBayer12CBRC : EnumConstant<80>, Unsupported;
def cudaEglColorFormatBayer12CCCC : EnumConstant<81>, Unsupported;
def cudaEglColorFormatY : EnumConstant<82>, Unsupported;
def cudaEglColorFormatYUV420SemiPlanar_2020 : EnumConstant<83>, Unsupported;
def cudaEglColorFormatYVU420SemiPlanar_2020 : EnumConstant<84>, Unsupported;
def cudaEglColorFormatYUV420Planar_2020 : EnumConstant<85>, Unsupported;
def cudaEglColorFormatYVU420Planar_2020 : EnumConstant<86>, Unsupported;
def cudaEglColorFormatYUV420SemiPlanar_709 : EnumConstant<87>, Unsupported;
def cudaEglColorFormatYVU420SemiPlanar_709 : EnumConstant<88>, Unsupported;
def cudaEglColorFormatYUV420Planar_709 : EnumConstant<89>, Unsupported;
def cudaEglColorFormatYVU420Planar_709 : EnumConstant<90>, Unsupported;
def cudaEglColorFormatY10V10U10_420SemiPlanar_709 : EnumConstant<91>,
  Unsupported;
def cudaEglColorFormatY10V10U10_420SemiPlanar_2020 : EnumConstant<92>,
  Unsupported;
def cudaEglColorFormatY10V10U10_422SemiPlanar_2020 : EnumConstant<93>,
  Unsupported;
def cudaEglColorFormatY10V10U10_422SemiPlanar : EnumConstant<94>, Unsupported;
def cudaEglColorFormatY10V10U10_422SemiPlanar_709 : EnumConstant<95>,
  Unsupported;
def cudaEglColorFormatY_ER : EnumConstant<96>, Unsupported;
def cudaEglColorFormatY_709_ER : EnumConstant<97>, Unsupported;
def cudaEglColorFormatY10_ER : EnumConstant<98>, Unsupported;
def cudaEglColorFormatY10_709_ER : EnumConstant<99>, Unsupported;
def cudaEglColorFormatY12_ER : EnumConstant<100>, Unsupported;
def cudaEglColorFormatY12_709_ER : EnumConstant<101>, Unsupported;
def cudaEglColorFormatYUVA : EnumConstant<102>, Unsupported;
def cudaEglColorFormatYVYU : EnumConstant<104>, Unsupported;
def cudaEglColorFormatVYUY : EnumConstant<105>, Unsupported;
def cudaEglColorFormatY10V10U10_420SemiPlanar_ER : EnumConstant<106>,
  Unsupported;
def cudaEglColorFormatY10V10U10_420SemiPlanar_709_ER : EnumConstant<107>,
  Unsupported;
def cudaEglColorFormatY10V10U10_444SemiPlanar_ER : EnumConstant<108>,
  Unsupported;
def cudaEglColorFormatY10V10U10_444SemiPlanar_709_ER : EnumConstant<109>,
  Unsupported;
def cudaEglColorFormatY12V12U12_420SemiPlanar_ER : EnumConstant<110>,
  Unsupported;
def cudaEglColorFormatY12V12U12_420SemiPlanar_709_ER : EnumConstant<111>,
  Unsupported;
def cudaEglColorFormatY12V12U12_444SemiPlanar_ER : EnumConstant<112>,
  Unsupported;
def cudaEglColorFormatY12V12U12_444SemiPlanar_709_ER : EnumConstant<113>,
  Unsupported;
def cudaEglColorFormatUYVY709 : EnumConstant<114>, Unsupported;
def cudaEglColorFormatUYVY709_ER : EnumConstant<115>, Unsupported;
def cudaEglColorFormatUYVY2020 : EnumConstant<116>, Unsupported;
def cudaEglColorFormatBGR : AnyEnumConstant, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatRGB : AnyEnumConstant, Unsupported, CUDA<"9.1">;
def cudaEglColorFormatYUV_ER : AnyEnumConstant, Unsupported, CUDA<"9.1">;
}

def cudaEglFrameType : Enum, Unsupported, CUDA<"9.1">;
let Owner = cudaEglFrameType in {
def cudaEglFrameTypeArray : EnumConstant<0>, Unsupported, CUDA<"9.1">;
def cudaEglFrameTypePitch : EnumConstant<1>, Unsupported, CUDA<"9.1">;
}

def cudaEglResourceLocationFlags : Enum, Unsupported, CUDA<"9.1">;
let Owner = cudaEglResourceLocationFlags in {
def cudaEglResourceLocationSysmem : EnumConstant<0>, Unsupported, CUDA<"9.1">;
def cudaEglResourceLocationVidmem : EnumConstant<1>, Unsupported, CUDA<"9.1">;
}

def cudaGLDeviceList : Enum, HIP<"4.4">;
let Owner = cudaGLDeviceList in {
def cudaGLDeviceListAll : EnumConstant<1>, HIP<"4.4">;
def cudaGLDeviceListCurrentFrame : EnumConstant<2>, HIP<"4.4">;
def cudaGLDeviceListNextFrame : EnumConstant<3>, HIP<"4.4">;
}

def cudaGLMapFlags : Enum, Unsupported;
let Owner = cudaGLMapFlags in {
def cudaGLMapFlagsNone : EnumConstant<0>, Unsupported;
def cudaGLMapFlagsReadOnly : EnumConstant<1>, Unsupported;
def cudaGLMapFlagsWriteDiscard : EnumConstant<2>, Unsupported;
}
} // Runtime
