# FetchSqlite.cmake: the SQLite amalgamation, without a package manager.
#   include(cmake/FetchSqlite.cmake)
#   target_link_libraries(app PRIVATE fetchsqlite)
# -DFETCHSQLITE_SOURCE=/path/to/amalgamation builds without the network.

include_guard(GLOBAL)
set(FETCHSQLITE_VERSION 3460100 CACHE STRING "Version of the amalgamation")
set(FETCHSQLITE_SHA256 9ad6d16cbc1df7cd55c8b55127c82a9bca5e9f287818de6dc87e04e73599d754 CACHE STRING "Its checksum")
set(FETCHSQLITE_SOURCE "" CACHE PATH "Folder with sqlite3.c and sqlite3.h")
set(FETCHSQLITE_DIR "${CMAKE_BINARY_DIR}/_fetchsqlite")

if(NOT FETCHSQLITE_SOURCE)
  set(_zip "${FETCHSQLITE_DIR}/sqlite.zip")
  file(DOWNLOAD "https://headers.example.net/sqlite/sqlite-amalgamation-${FETCHSQLITE_VERSION}.zip" "${_zip}"
       TLS_VERIFY ON TIMEOUT 120 EXPECTED_HASH SHA256=${FETCHSQLITE_SHA256})
  file(ARCHIVE_EXTRACT INPUT "${_zip}" DESTINATION "${FETCHSQLITE_DIR}")
  set(FETCHSQLITE_SOURCE "${FETCHSQLITE_DIR}/sqlite-amalgamation-${FETCHSQLITE_VERSION}")
endif()

if(NOT EXISTS "${FETCHSQLITE_SOURCE}/sqlite3.c")
  message(FATAL_ERROR "sqlite3.c is not in ${FETCHSQLITE_SOURCE}")
endif()

# the version in the header has to be the one that was asked for
if(UNIX)
  execute_process(
    COMMAND sh -c "awk '/define SQLITE_VERSION_NUMBER/ {print $3}' \"$1\"" - "${FETCHSQLITE_SOURCE}/sqlite3.h"
    OUTPUT_VARIABLE _number OUTPUT_STRIP_TRAILING_WHITESPACE TIMEOUT 20)
  message(STATUS "SQLite ${_number}")
endif()

add_library(fetchsqlite STATIC "${FETCHSQLITE_SOURCE}/sqlite3.c")
target_include_directories(fetchsqlite PUBLIC "${FETCHSQLITE_SOURCE}")
target_compile_definitions(fetchsqlite PRIVATE SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION)
