@echo off
rem The command `burnish` of the installed app: its terminal commands run in the Node on the path,
rem everything else opens the window with the files that are named.
if "%~1"=="" goto window
rem A command is a bare word; a file of that name is still a file.
if exist "%~1" goto window
if not "%~x1"=="" goto window
if not "%~nx1"=="%~1" goto window
where node >nul 2>nul
if errorlevel 1 (
  echo burnish %~1 needs Node 20.19 or newer on the path. 1>&2
  exit /b 2
)
node "%~dp0..\cli\cli.mjs" %*
exit /b %errorlevel%
:window
start "" "%~dp0..\..\Burnish.exe" %*
