# What a ported program needs: the target cu2x::runtime, the target cu2x::blas
# where it was built, and the function cu2x_add_metal. Found in an installation
# and in a build folder alike.
#
#   find_package(cu2x REQUIRED)
#   add_executable(app app.cpp)
#   target_link_libraries(app PRIVATE cu2x::runtime)
#   cu2x_add_metal(app app.metal)

get_filename_component(_cu2x_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

# On a Mac the device is Metal's; CU2X_BACKEND=cpu runs kernels on the CPU.
if(NOT CU2X_BACKEND)
  if(APPLE)
    set(CU2X_BACKEND metal)
  else()
    set(CU2X_BACKEND cpu)
  endif()
endif()
if(CU2X_BACKEND STREQUAL "metal")
  include("${CMAKE_CURRENT_LIST_DIR}/cu2xMetal.cmake")
  unset(_cu2x_prefix)
  return()
endif()

include(CMakeFindDependencyMacro)
find_dependency(Threads)
find_dependency(Boost COMPONENTS context)

if(NOT TARGET cu2x::runtime)
  add_library(cu2x::runtime STATIC IMPORTED)
  set_target_properties(cu2x::runtime PROPERTIES
    IMPORTED_LOCATION "${_cu2x_prefix}/lib/libcu2xRuntime.a"
    INTERFACE_INCLUDE_DIRECTORIES "${_cu2x_prefix}/lib/cu2x/runtime"
    INTERFACE_COMPILE_FEATURES cxx_std_17
    INTERFACE_LINK_LIBRARIES
      "${_cu2x_prefix}/lib/libcu2xMetalRuntime.a;${_cu2x_prefix}/lib/libcu2xSIMT.a;Boost::context;Threads::Threads")
endif()

# For programs that include cu2x/blas.h.
if(NOT TARGET cu2x::blas AND EXISTS "${_cu2x_prefix}/lib/libcu2xBLAS.a")
  find_library(CU2X_OPENBLAS_LIBRARY openblas)
  if(CU2X_OPENBLAS_LIBRARY)
    add_library(cu2x::blas STATIC IMPORTED)
    set_target_properties(cu2x::blas PROPERTIES
      IMPORTED_LOCATION "${_cu2x_prefix}/lib/libcu2xBLAS.a"
      INTERFACE_LINK_LIBRARIES "cu2x::runtime;${CU2X_OPENBLAS_LIBRARY}")
  endif()
endif()

set(CU2X_MSL_CC "${_cu2x_prefix}/bin/cu2x-msl-cc")
include("${CMAKE_CURRENT_LIST_DIR}/cu2xAddMetal.cmake")
unset(_cu2x_prefix)
