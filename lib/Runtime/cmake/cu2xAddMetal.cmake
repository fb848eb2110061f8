# cu2x_add_metal(TARGET FILE... [LIBRARY NAME])
#
# Adds kernels in Metal files to a target. Each FILE becomes a library of the
# name that the file has without its folder and `.metal`, or of NAME for one
# file; the NAME.kernels.inc that cu2x has written expects the symbol
# cu2x_library_NAME. Headers next to FILE are found; it is compiled again when
# one of them changes.
function(cu2x_add_metal TARGET)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "LIBRARY" "")
  foreach(FILE IN LISTS ARG_UNPARSED_ARGUMENTS)
    get_filename_component(SOURCE "${FILE}" ABSOLUTE)
    get_filename_component(FOLDER "${SOURCE}" DIRECTORY)
    get_filename_component(NAME "${SOURCE}" NAME_WLE)
    if(ARG_LIBRARY)
      set(NAME "${ARG_LIBRARY}")
    endif()
    string(MAKE_C_IDENTIFIER "${NAME}" NAME)
    set(OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${TARGET}.${NAME}.metal.o")
    file(GLOB HEADERS CONFIGURE_DEPENDS "${FOLDER}/*.h" "${FOLDER}/*.metal")
    file(STRINGS "${SOURCE}" INCLUDES REGEX "^[ \t]*#[ \t]*include[ \t]*\"")
    foreach(LINE IN LISTS INCLUDES)
      string(REGEX REPLACE "^[^\"]*\"([^\"]*)\".*" "\\1" LINE "${LINE}")
      list(APPEND HEADERS "${FOLDER}/${LINE}")
    endforeach()
    add_custom_command(
      OUTPUT "${OBJECT}"
      COMMAND "${CU2X_MSL_CC}" --library=${NAME} "${SOURCE}" -o "${OBJECT}"
      DEPENDS "${SOURCE}" ${HEADERS} "${CU2X_MSL_CC}"
      COMMENT "Compiling ${FILE} for the CPU"
      VERBATIM)
    set_source_files_properties("${OBJECT}" PROPERTIES
      EXTERNAL_OBJECT ON GENERATED ON)
    target_sources(${TARGET} PRIVATE "${OBJECT}")
  endforeach()
endfunction()
