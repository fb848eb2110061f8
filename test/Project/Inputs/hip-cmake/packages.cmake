# Makes stand-ins for ROCm's packages: cmake -P packages.cmake <folder>
set(TO ${CMAKE_ARGV3})
foreach(pair hip=hip::host hipblas=roc::hipblas hipsparse=roc::hipsparse
             hipsolver=roc::hipsolver hipfft=hip::hipfft hiprand=hip::hiprand)
  string(REPLACE "=" ";" pair "${pair}")
  list(GET pair 0 package)
  list(GET pair 1 target)
  file(WRITE "${TO}/${package}-config.cmake" "
if(NOT TARGET ${target})
  add_library(${target} INTERFACE IMPORTED)
endif()
set(${package}_INCLUDE_DIRS /opt/rocm/include)
set(${package}_FOUND TRUE)
")
endforeach()
