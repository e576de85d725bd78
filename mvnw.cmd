@echo off
rem Runs Maven on a JDK 25 or newer, and finds or fetches both. The default java of the system may be older.
rem   JAVA_HOME     is taken if it is new enough; otherwise a JDK is looked for where systems keep them
rem   MVNW_REPOURL  a Maven repository to fetch Maven from, instead of the Apache archive
setlocal
set "NEEDED_JDK=25"
set "NEEDED_MAVEN=3.8.7"
set "PROJECT=%~dp0"

set "FOUND="
if defined JAVA_HOME call :take_jdk "%JAVA_HOME%"
for %%R in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\BellSoft"
  "%ProgramFiles%\OpenJDK"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks"
  "%USERPROFILE%\.jbang\cache\jdks"
  "%USERPROFILE%\.gradle\jdks"
) do for /d %%J in ("%%~R\*") do call :take_jdk "%%~J"
for /d %%J in ("%USERPROFILE%\scoop\apps\*jdk*") do call :take_jdk "%%~J\current"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~$PATH:J\..\..") do call :take_jdk "%%~fH"
if not defined FOUND (
  echo mvnw: no JDK %NEEDED_JDK% or newer was found; install one, or set JAVA_HOME to its folder.>&2
  exit /b 1
)
set "JAVA_HOME=%FOUND%"

set "MAVEN="
for /f "tokens=3" %%V in ('mvn.cmd -v 2^>nul ^| findstr /c:"Apache Maven"') do call :take_maven "%%~V"
if not defined MAVEN call :fetch_maven
if not defined MAVEN (
  echo mvnw: no Maven %NEEDED_MAVEN% or newer is on the path and none could be fetched; install Maven, or set MVNW_REPOURL.>&2
  exit /b 1
)
call "%MAVEN%" %*
exit /b %ERRORLEVEL%

rem Takes the JDK in folder %1 if none is taken yet and it is new enough.
:take_jdk
if defined FOUND exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set VERSION=%%V
if not defined VERSION exit /b 0
set VERSION=%VERSION:"=%
if %VERSION% GEQ %NEEDED_JDK% set "FOUND=%~1"
exit /b 0

rem Takes the Maven on the path if its version %1 is new enough.
:take_maven
call :number HAVE %~1
call :number NEED %NEEDED_MAVEN%
if %HAVE% GEQ %NEED% set "MAVEN=mvn.cmd"
exit /b 0

rem Sets variable %1 to a number by which versions like %2 can be compared.
:number
for /f "tokens=1-3 delims=.-" %%A in ("%~2.0.0") do set /a "%~1=%%A*1000000+%%B*1000+%%C"
exit /b 0

rem Fetches the Maven that .mvn\maven.properties names, unless that has been done before.
:fetch_maven
for /f "usebackq eol=# tokens=1,* delims==" %%K in ("%PROJECT%.mvn\maven.properties") do set "PINNED_%%K=%%L"
set "FOLDER=%USERPROFILE%\.m2"
if defined MAVEN_USER_HOME set "FOLDER=%MAVEN_USER_HOME%"
set "FOLDER=%FOLDER%\mvnw\apache-maven-%PINNED_version%"
set "ADDRESS=%PINNED_archive%/%PINNED_version%/binaries/apache-maven-%PINNED_version%-bin.zip"
if defined MVNW_REPOURL set "ADDRESS=%MVNW_REPOURL%/org/apache/maven/apache-maven/%PINNED_version%/apache-maven-%PINNED_version%-bin.zip"
if not exist "%FOLDER%\bin\mvn.cmd" "%JAVA_HOME%\bin\java.exe" "%PROJECT%.mvn\FetchMaven.java" "%ADDRESS%" "%PINNED_sha512%" "%FOLDER%"
if exist "%FOLDER%\bin\mvn.cmd" set "MAVEN=%FOLDER%\bin\mvn.cmd"
exit /b 0
