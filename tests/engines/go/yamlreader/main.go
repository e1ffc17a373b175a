// Reads YAML documents as Kubernetes' programs read them and says what they understood, as JSON.
//
// Input and output are frames: four bytes of length (big endian), then that many bytes. An output frame starts with
// one byte, '+' before JSON, '-' before an error message.
package main

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
	"log"
	"os"

	"sigs.k8s.io/yaml"
)

func main() {
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	for {
		var size uint32
		if err := binary.Read(in, binary.BigEndian, &size); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			log.Fatal(err)
		}
		document := make([]byte, size)
		if _, err := io.ReadFull(in, document); err != nil {
			log.Fatal(err)
		}
		sign := byte('+')
		answer, err := yaml.YAMLToJSONStrict(document)
		if err != nil {
			sign, answer = '-', []byte(err.Error())
		}
		if err := binary.Write(out, binary.BigEndian, uint32(len(answer)+1)); err != nil {
			log.Fatal(err)
		}
		out.WriteByte(sign)
		out.Write(answer)
		if err := out.Flush(); err != nil {
			log.Fatal(err)
		}
	}
}
