# cu2x::runtime and cu2x::blas on Metal: compiled with the program, from the
# sources that the package brings along, against Apple's metal-cpp. Nothing here
# has run on Apple hardware.
#
# Needs METAL_CPP_DIR, the folder that Metal/Metal.hpp of metal-cpp lies in.

find_path(METAL_CPP_DIR Metal/Metal.hpp
          DOC "Where Apple's metal-cpp lies: the folder with Metal/Metal.hpp")
if(NOT METAL_CPP_DIR)
  message(FATAL_ERROR "cu2x on Metal needs metal-cpp of Apple: give its folder "
                      "with -DMETAL_CPP_DIR=")
endif()

if(NOT TARGET cu2x_metal_runtime)
  set(_cu2x_source "${_cu2x_prefix}/lib/cu2x/runtime-source")
  file(GLOB _cu2x_core "${_cu2x_source}/*.cpp" "${_cu2x_source}/Rand/*.cpp"
       "${_cu2x_source}/Metal/*.cpp")
  add_library(cu2x_metal_runtime STATIC ${_cu2x_core})
  target_compile_features(cu2x_metal_runtime PUBLIC cxx_std_17)
  target_include_directories(cu2x_metal_runtime
    PUBLIC "${_cu2x_prefix}/lib/cu2x/runtime"
    PRIVATE "${_cu2x_prefix}/lib/cu2x/simt" "${METAL_CPP_DIR}")
  find_package(Threads REQUIRED)
  target_link_libraries(cu2x_metal_runtime PUBLIC Threads::Threads)
  if(APPLE)
    target_link_libraries(cu2x_metal_runtime PUBLIC
      "-framework Metal" "-framework Foundation"
      "-framework MetalPerformanceShaders")
  endif()
  add_library(cu2x::runtime ALIAS cu2x_metal_runtime)

  # The BLAS of a Mac is Accelerate.
  if(APPLE)
    file(GLOB _cu2x_blas "${_cu2x_source}/BLAS/*.cpp")
    add_library(cu2x_metal_blas STATIC ${_cu2x_blas})
    target_link_libraries(cu2x_metal_blas PUBLIC cu2x_metal_runtime
                          "-framework Accelerate")
    add_library(cu2x::blas ALIAS cu2x_metal_blas)
  endif()
endif()

# cu2x_add_metal(TARGET FILE... [LIBRARY NAME] [FAST_MATH] [VERSION 320])
#
# Adds kernels in Metal files to a target, as text that Metal compiles when the
# program first launches one of them. Names are as on the CPU. FAST_MATH is for
# programs that were built with nvcc's --use_fast_math; VERSION is that of the
# language times 100.
set(_cu2x_embed "${CMAKE_CURRENT_LIST_DIR}/cu2xEmbedMetal.cmake")
set_property(GLOBAL PROPERTY cu2x_embed "${_cu2x_embed}")
function(cu2x_add_metal TARGET)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "FAST_MATH" "LIBRARY;VERSION" "")
  get_property(EMBED GLOBAL PROPERTY cu2x_embed)
  if(NOT ARG_VERSION)
    set(ARG_VERSION 320)
  endif()
  set(FAST 0)
  if(ARG_FAST_MATH)
    set(FAST 1)
  endif()
  foreach(FILE IN LISTS ARG_UNPARSED_ARGUMENTS)
    get_filename_component(SOURCE "${FILE}" ABSOLUTE)
    get_filename_component(NAME "${SOURCE}" NAME_WLE)
    if(ARG_LIBRARY)
      set(NAME "${ARG_LIBRARY}")
    endif()
    string(MAKE_C_IDENTIFIER "${NAME}" NAME)
    set(IMAGE "${CMAKE_CURRENT_BINARY_DIR}/${TARGET}.${NAME}.metal.cpp")
    get_filename_component(FOLDER "${SOURCE}" DIRECTORY)
    set(HEADERS)
    file(STRINGS "${SOURCE}" INCLUDES REGEX "^[ \t]*#[ \t]*include[ \t]*\"")
    foreach(LINE IN LISTS INCLUDES)
      string(REGEX REPLACE "^[^\"]*\"([^\"]*)\".*" "\\1" LINE "${LINE}")
      list(APPEND HEADERS "${FOLDER}/${LINE}")
    endforeach()
    add_custom_command(
      OUTPUT "${IMAGE}"
      COMMAND "${CMAKE_COMMAND}" "-DSOURCE=${SOURCE}" "-DIMAGE=${IMAGE}"
              "-DNAME=${NAME}" "-DVERSION=${ARG_VERSION}" "-DFAST=${FAST}"
              -P "${EMBED}"
      DEPENDS "${SOURCE}" ${HEADERS} "${EMBED}"
      COMMENT "Embedding ${FILE}"
      VERBATIM)
    target_sources(${TARGET} PRIVATE "${IMAGE}")
  endforeach()
endfunction()
