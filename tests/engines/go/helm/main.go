// Command helm is Helm's own command line, built from its Go module at the version that go.mod pins.
package main

import (
	"errors"
	"os"

	"helm.sh/helm/v4/pkg/cmd"
)

func main() {
	root, err := cmd.NewRootCmd(os.Stdout, os.Args[1:], cmd.SetupLogging)
	if err == nil {
		err = root.Execute()
	}
	if err != nil {
		// Helm has told its own errors already; only the code is left to pass on.
		code := 1
		if failed, ok := errors.AsType[cmd.CommandError](err); ok {
			code = failed.ExitCode
		}
		os.Exit(code)
	}
}
