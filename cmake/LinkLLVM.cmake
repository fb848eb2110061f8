# Defines cu2xLLVM, cu2xClang and cu2xMLIR, which the libraries of lib/ link.
#
# Archives by default: a third of the time that a small file takes went into
# loading and relocating LLVM's shared libraries. lld takes as long for either.
# The archives are named by their files, because their targets lead to the
# shared library where LLVM was built with one, and there must be one copy of
# LLVM's options and of MLIR's type IDs. A symbol that the linker misses tells
# which archive has to be added here.

option(CU2X_LINK_LLVM_DYLIB
       "Link the shared libraries of LLVM, Clang and MLIR" OFF)

# cu2x_link(TARGET SHARED_LIBRARY ARCHIVE...)
function(cu2x_link TARGET SHARED_LIBRARY)
  add_library(${TARGET} INTERFACE)
  if(CU2X_LINK_LLVM_DYLIB)
    target_link_libraries(${TARGET} INTERFACE ${SHARED_LIBRARY})
    return()
  endif()
  list(TRANSFORM ARGN PREPEND
       "${LLVM_LIBRARY_DIR}/${CMAKE_STATIC_LIBRARY_PREFIX}")
  list(TRANSFORM ARGN APPEND "${CMAKE_STATIC_LIBRARY_SUFFIX}")
  list(JOIN ARGN "," ARCHIVES)
  target_link_libraries(${TARGET} INTERFACE "$<LINK_GROUP:RESCAN,${ARCHIVES}>")
endfunction()

cu2x_link(cu2xLLVM LLVM
  LLVMAnalysis LLVMAsmParser LLVMBinaryFormat LLVMBitReader LLVMBitstreamReader
  LLVMCore LLVMDebugInfoDWARF LLVMDebugInfoDWARFLowLevel LLVMDemangle
  LLVMFrontendAtomic LLVMFrontendDirective LLVMFrontendHLSL
  LLVMFrontendOffloading LLVMFrontendOpenMP LLVMIRReader LLVMMC LLVMMCParser
  LLVMObject LLVMObjectYAML LLVMOption LLVMPlugins LLVMProfileData LLVMRemarks
  LLVMScalarOpts LLVMSupport LLVMTargetParser LLVMTextAPI LLVMTransformUtils
  LLVMWindowsDriver)
cu2x_link(cu2xClang clang-cpp
  clangAPINotes clangAST clangASTMatchers clangAnalysis
  clangAnalysisLifetimeSafety clangBasic clangDriver clangEdit clangFormat
  clangFrontend clangLex clangOptions clangParse clangRewrite clangSema
  clangSerialization clangSupport clangToolingCore clangToolingInclusions
  clangToolingInclusionsStdlib)
cu2x_link(cu2xMLIR MLIR
  MLIRAsmParser MLIRBytecodeOpInterface MLIRBytecodeReader MLIRBytecodeWriter
  MLIRDebug MLIRIR MLIRIRDL MLIRInferTypeOpInterface MLIRObservers MLIROptLib
  MLIRParser MLIRPass MLIRPluginsLib MLIRRemarkStreamer
  MLIRSideEffectInterfaces MLIRSupport)
target_link_libraries(cu2xClang INTERFACE cu2xLLVM)
target_link_libraries(cu2xMLIR INTERFACE cu2xLLVM)

if(NOT CU2X_LINK_LLVM_DYLIB)
  find_package(ZLIB REQUIRED)
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)
  # What a function of an archive drags in and nothing calls is left out, and so
  # are system libraries that only such functions need. Nothing is relocated at
  # the start where the place is fixed.
  target_link_libraries(cu2xLLVM INTERFACE ZLIB::ZLIB PkgConfig::ZSTD)
  target_link_options(cu2xLLVM INTERFACE -Wl,--gc-sections -Wl,--as-needed
                      -no-pie)
endif()
