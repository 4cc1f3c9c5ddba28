@echo off
rem The command `burnish` of the installed app: its terminal commands run in the Node on the path,
rem everything else opens the window with the files that are named.
for %%c in (check fix explain rules help -h --help -V --version) do if "%~1"=="%%c" goto terminal
start "" "%~dp0..\..\Burnish.exe" %*
exit /b 0
:terminal
where node >nul 2>nul
if errorlevel 1 (
  echo burnish %1 needs Node 20.19 or newer on the path. 1>&2
  exit /b 2
)
node "%~dp0..\cli\cli.mjs" %*
