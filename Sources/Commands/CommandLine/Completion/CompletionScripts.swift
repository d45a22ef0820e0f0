extension Shell {
  /// What makes the shell complete `pitchside`: it hands over the words as they are typed, and the program answers.
  ///
  /// The same few lines for all there is to type, so that a script that was installed once does not grow old. In
  /// bash nothing goes through `compgen -W`, which would run a name such as `$(…)` as a command.
  var completionScript: String {
    switch self {
    case .bash: bashScript
    case .zsh: zshScript
    case .fish: fishScript
    }
  }
}

private let bashScript = #"""
  # Completes pitchside in bash: eval "$(pitchside completions bash)"
  _pitchside() {
    local program=${COMP_WORDS[0]/#\~/$HOME} offers line
    type -P -- "$program" > /dev/null || program=pitchside
    COMPREPLY=()
    offers=$("$program" ---complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
    if [ $? -eq 10 ]; then
      compopt -o default 2> /dev/null
      return
    fi
    while IFS= read -r line; do
      [ -z "$line" ] || COMPREPLY+=("$line")
    done <<< "$offers"
  }
  complete -F _pitchside pitchside

  """#

private let zshScript = #"""
  #compdef pitchside
  # Completes pitchside in zsh: source <(pitchside completions zsh)
  _pitchside() {
    local program=${${(Q)words[1]}/#\~/$HOME} line
    whence -p -- $program > /dev/null || program=pitchside
    local -a offers values shown
    offers=("${(@f)$($program ---complete zsh "${(@)words[2,CURRENT-1]}" "$PREFIX" 2> /dev/null)}")
    if (( $? == 10 )); then
      compset -P '--*='
      _files
      return
    fi
    for line in $offers; do
      values+=("${line%%$'\t'*}")
      shown+=("${line/$'\t'/  }")
    done
    compadd -U -V pitchside -l -d shown -a values
  }
  if [[ ${funcstack[1]} == _pitchside ]]; then
    _pitchside "$@"
  else
    compdef _pitchside pitchside
  fi

  """#

private let fishScript = #"""
  # Completes pitchside in fish: pitchside completions fish | source
  function __pitchside_complete
      set -l words (commandline -opc)
      set -l current (commandline -ct)
      set -l program $words[1]
      set -e words[1]
      type -q -- $program; or set program pitchside
      set -l offers ($program ---complete fish $words "$current" 2> /dev/null)
      if test $status -eq 10
          set -l option (string match -r -- '^--[^=]*=' "$current")
          set -l path (string replace -r -- '^--[^=]*=' '' "$current")
          printf "$option%s\n" (__fish_complete_path "$path")
      else if set -q offers[1]
          printf '%s\n' $offers
      end
  end
  complete -c pitchside -f -k -a '(__pitchside_complete)'

  """#
