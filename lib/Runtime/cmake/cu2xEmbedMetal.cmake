# Writes IMAGE, a C++ file that defines cu2x_library_NAME with the text of SOURCE
# and of the headers that it includes by their names in quotes.
# Run by cu2x_add_metal.
file(STRINGS "${SOURCE}" INCLUDES REGEX "^[ \t]*#[ \t]*include[ \t]*\"")
file(READ "${SOURCE}" TEXT)
get_filename_component(FOLDER "${SOURCE}" DIRECTORY)
foreach(LINE IN LISTS INCLUDES)
  string(REGEX MATCH "\"([^\"]*)\"" MATCHED "${LINE}")
  set(HEADER "${FOLDER}/${CMAKE_MATCH_1}")
  if(NOT EXISTS "${HEADER}")
    message(FATAL_ERROR "${SOURCE}: ${LINE}: there is no such file, and a library "
                        "that is compiled when the program runs finds no other")
  endif()
  file(READ "${HEADER}" HEADER_TEXT)
  string(REPLACE "${LINE}" "${HEADER_TEXT}" TEXT "${TEXT}")
endforeach()
if(TEXT MATCHES "(^|\n)[ \t]*#[ \t]*include[ \t]*\"")
  message(FATAL_ERROR "${SOURCE}: a header that it includes must not include "
                      "others: a library that is compiled when the program runs "
                      "finds no other file")
endif()
string(HEX "${TEXT}" TEXT)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," TEXT "${TEXT}")
string(REGEX REPLACE "(0x..,0x..,0x..,0x..,0x..,0x..,0x..,0x..,)" "\\1\n" TEXT
       "${TEXT}")
file(WRITE "${IMAGE}" "// The text of ${NAME}; made by cu2x_add_metal.
#include \"cu2x/runtime/registration.h\"

static const unsigned char Text[] = {
${TEXT}0};
extern \"C\" const cu2x_library_image cu2x_library_${NAME};
const cu2x_library_image cu2x_library_${NAME} = {
    reinterpret_cast<const char *>(Text), sizeof(Text) - 1, ${VERSION}, ${FAST},
    0, nullptr, nullptr};
")
