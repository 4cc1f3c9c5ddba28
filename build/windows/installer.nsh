; Offers Burnish under "Open with" for each kind of article. The person's own choice of a program for
; these kinds stays as it is.
!macro eachKind ACTION
  !insertmacro ${ACTION} "md"
  !insertmacro ${ACTION} "markdown"
  !insertmacro ${ACTION} "txt"
  !insertmacro ${ACTION} "html"
  !insertmacro ${ACTION} "htm"
  !insertmacro ${ACTION} "docx"
  !insertmacro ${ACTION} "odt"
!macroend

!macro offerKind EXT
  WriteRegStr SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Burnish.Article" ""
!macroend

!macro withdrawKind EXT
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.${EXT}\OpenWithProgids" "Burnish.Article"
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Burnish.Article" "" "Article"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Burnish.Article\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Burnish.Article\shell\open\command" "" '"$appExe" "%1"'
  !insertmacro eachKind offerKind
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend

!macro customUnInstall
  !insertmacro eachKind withdrawKind
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Burnish.Article"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
!macroend
