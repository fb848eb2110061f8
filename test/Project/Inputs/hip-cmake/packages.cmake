# Makes stand-ins for ROCm's packages: cmake -P packages.cmake <folder>
cmake_minimum_required(VERSION 3.21)
set(TO ${CMAKE_ARGV3})
foreach(pair hip=hip::host hip=hip::device hip=hip::amdhip64
             hipblas=roc::hipblas hipsparse=roc::hipsparse
             hipsolver=roc::hipsolver hipfft=hip::hipfft hiprand=hip::hiprand
             hipblaslt=roc::hipblaslt hipsparselt=roc::hipsparselt
             hiptensor=hiptensor::hiptensor hiprtc=hiprtc::hiprtc
             hipcub=hip::hipcub rocthrust=roc::rocthrust rccl=roc::rccl
             amd_smi=amd_smi
             rocprofiler-sdk-roctx=rocprofiler-sdk-roctx::rocprofiler-sdk-roctx)
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 package)
  list(GET pair 1 target)
  if(NOT package IN_LIST begun)
    list(APPEND begun ${package})
    file(WRITE "${TO}/${package}-config.cmake" "
set(${package}_VERSION 6.3.0)
set(${package}_INCLUDE_DIRS /opt/rocm/include)
set(${package}_FOUND TRUE)
")
  endif()
  file(APPEND "${TO}/${package}-config.cmake" "
if(NOT TARGET ${target})
  add_library(${target} INTERFACE IMPORTED)
endif()
")
endforeach()
