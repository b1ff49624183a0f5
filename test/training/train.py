"""Trains the network of src/core/probes/outline/network.ts on composed scenes.

    python3 train.py SCENES OUT [--start WEIGHTS] [--epochs 40] [--processes 2]

SCENES are folders that compose.ts has filled, with commas between them; OUT becomes the TypeScript module with the
weights, WEIGHTS is such a module to go on from. Needs Debian's python3-torch. The layout of the layers is that of
network.ts: change both or neither.
"""
import argparse
import base64
import json
import re
import time

import numpy
import torch
from torch import distributed, nn
from torch.multiprocessing import start_processes
from torch.nn import functional as F

WIDTH, HEIGHT = 192, 144
STATES = ['whole', 'cut', 'several', 'none', 'printed-border']
HINTS = ['unknown', 'card', 'sheet']
WIDTHS = (12, 24, 48, 72)
# Scenes at a time, in each process.
BATCH = 32


class Convolution(nn.Sequential):
    """3 x 3, batch norm, ReLU."""

    def __init__(self, inputs, outputs, stride=1):
        super().__init__(nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU())


class Separable(nn.Module):
    """Depthwise 3 x 3, pointwise, ReLU; the input is added where the widths agree."""

    def __init__(self, channels, dilation=1):
        super().__init__()
        self.depthwise = nn.Sequential(
            nn.Conv2d(channels, channels, 3, 1, dilation, dilation, channels, bias=False), nn.BatchNorm2d(channels), nn.ReLU()
        )
        self.pointwise = nn.Sequential(nn.Conv2d(channels, channels, 1, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x):
        return F.relu(x + self.pointwise(self.depthwise(x)))


class Up(nn.Module):
    """Doubles the size: the coarse planes and the fine ones are brought to the same width and added."""

    def __init__(self, coarse, fine, outputs, blocks=1):
        super().__init__()
        self.coarse = nn.Sequential(nn.Conv2d(coarse, outputs, 1, bias=False), nn.BatchNorm2d(outputs))
        self.fine = nn.Sequential(nn.Conv2d(fine, outputs, 1, bias=False), nn.BatchNorm2d(outputs))
        self.mix = nn.Sequential(*[Separable(outputs) for _ in range(blocks)])

    def forward(self, coarse, fine):
        grown = F.interpolate(self.coarse(coarse), scale_factor=2, mode='nearest')
        return self.mix(F.relu(grown + self.fine(fine)))


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        a, b, c, d = WIDTHS
        self.stem = Convolution(3, a, 2)                       # 96 x 72
        self.down1 = Convolution(a, b, 2)                      # 48 x 36
        self.mix1 = nn.Sequential(Separable(b), Separable(b))
        self.down2 = Convolution(b, c, 2)                      # 24 x 18
        self.mix2 = nn.Sequential(*[Separable(c, dilation) for dilation in (1, 1, 2, 4)])
        self.down3 = Convolution(c, d, 2)                      # 12 x 9
        self.hint = nn.Embedding(len(HINTS), d)
        self.mix3 = nn.Sequential(*[Separable(d, dilation) for dilation in (1, 2, 4, 1, 1, 2, 4, 1)])
        self.context = nn.Linear(d, d)
        self.state = nn.Sequential(nn.Linear(2 * d, 32), nn.ReLU(), nn.Linear(32, len(STATES)))
        self.up2 = Up(d, c, c, 2)
        self.up1 = Up(c, b, b, 2)
        self.up0 = Up(b, a, 16)
        self.out = nn.Conv2d(16, 2, 1)

    def forward(self, x, hint):
        fine0 = self.stem(x)
        fine1 = self.mix1(self.down1(fine0))
        fine2 = self.mix2(self.down2(fine1))
        coarse = self.mix3(self.down3(fine2) + self.hint(hint)[:, :, None, None])
        mean = coarse.mean((2, 3))
        coarse = F.relu(coarse + self.context(mean)[:, :, None, None])
        state = self.state(torch.cat([coarse.mean((2, 3)), coarse.amax((2, 3))], 1))
        planes = self.out(self.up0(self.up1(self.up2(coarse, fine2), fine1), fine0))
        return planes, state


def load(folders):
    parts = [load_one(folder) for folder in folders.split(',')]
    return numpy.concatenate([pixels for pixels, _ in parts]), [scene for _, meta in parts for scene in meta]


def load_one(folder):
    meta = [json.loads(line) for line in open(f'{folder}/scenes.jsonl')]
    pixels = numpy.fromfile(f'{folder}/scenes.bin', numpy.uint8)
    pixels = pixels[: len(meta) * WIDTH * HEIGHT * 3].reshape(-1, HEIGHT, WIDTH, 3)
    return pixels[: len(meta)], meta


def targets(scene, width=WIDTH // 2, height=HEIGHT // 2):
    """The share of each cell that documents cover, and how near their edges are, at half the size."""
    ys, xs = numpy.mgrid[0:height, 0:width].astype(numpy.float32) + 0.5
    mask = numpy.zeros((height, width), numpy.float32)
    edge = numpy.zeros((height, width), numpy.float32)
    for quad in scene['quads']:
        points = numpy.array(quad, numpy.float32) / 2
        inside = numpy.full((height, width), 1e9, numpy.float32)
        area = sum(points[i][0] * points[(i + 1) % 4][1] - points[(i + 1) % 4][0] * points[i][1] for i in range(4))
        for i in range(4):
            a, b = points[i], points[(i + 1) % 4]
            length = numpy.hypot(*(b - a)) + 1e-6
            cross = ((b[0] - a[0]) * (ys - a[1]) - (b[1] - a[1]) * (xs - a[0])) / length * numpy.sign(area)
            along = ((xs - a[0]) * (b[0] - a[0]) + (ys - a[1]) * (b[1] - a[1])) / length
            beyond = numpy.maximum(numpy.maximum(-along, along - length), 0)
            distance = numpy.hypot(cross, beyond)
            edge = numpy.maximum(edge, numpy.exp(-(distance**2) / 1.3))
            inside = numpy.minimum(inside, cross)
        mask = numpy.maximum(mask, numpy.clip(inside + 0.5, 0, 1))
    return mask, edge


def augment(x, mask, edge, generator):
    """Mirrors, light and colour: none of it changes where the documents are."""
    count = x.shape[0]
    for dimension in (2, 3):
        flip = torch.rand(count, generator=generator) < 0.5
        x[flip] = x[flip].flip(dimension)
        mask[flip] = mask[flip].flip(dimension - 1)
        edge[flip] = edge[flip].flip(dimension - 1)
    uniform = lambda low, high, *shape: low + (high - low) * torch.rand(count, *shape, generator=generator)
    x = x.clamp(min=1e-4) ** torch.exp(uniform(-0.45, 0.45, 1, 1, 1))
    x = x * uniform(0.6, 1.2, 1, 1, 1) * uniform(0.85, 1.15, 3, 1, 1)
    grey = x.mean(1, keepdim=True)
    x = grey + (x - grey) * uniform(0.0, 1.5, 1, 1, 1) * (uniform(0, 1, 1, 1, 1) > 0.12)
    swap = torch.rand(count, generator=generator) < 0.12
    x[swap] = x[swap].flip(1)
    invert = torch.rand(count, generator=generator) < 0.02
    x[invert] = 1 - x[invert].clamp(0, 1)
    soft = torch.rand(count, generator=generator) < 0.25
    if soft.any():
        x[soft] = F.avg_pool2d(F.pad(x[soft], (1, 1, 1, 1), mode='replicate'), 3, 1)
    x = x + torch.randn(x.shape, generator=generator) * uniform(0, 0.04, 1, 1, 1)
    return x.clamp(0, 1), mask, edge


def losses(planes, state, mask, edge, label):
    masked = F.binary_cross_entropy_with_logits(planes[:, 0], mask)
    probability = planes[:, 0].sigmoid()
    overlap = (probability * mask).sum((1, 2)) * 2 + 20
    dice = (1 - overlap / (probability.sum((1, 2)) + mask.sum((1, 2)) + 20)).mean()
    weight = 1 + 4 * edge
    edged = (F.binary_cross_entropy_with_logits(planes[:, 1], edge, reduction='none') * weight).mean()
    return masked + 0.7 * dice + edged + 0.25 * F.cross_entropy(state, label, label_smoothing=0.02)


def fold(convolution, norm):
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    weight = convolution.weight * scale[:, None, None, None]
    return weight, norm.bias - norm.running_mean * scale


def blocks(network):
    """Every layer with its batch norm, if it has one, in the order in which network.ts reads them."""
    out = []
    conv = lambda block: out.append((block[0], block[1]))
    def separable(block):
        conv(block.depthwise)
        conv(block.pointwise)
    chain = lambda mix: [separable(block) for block in mix]
    def up(block):
        conv(block.coarse)
        conv(block.fine)
        chain(block.mix)
    conv(network.stem); conv(network.down1); chain(network.mix1)
    conv(network.down2); chain(network.mix2)
    conv(network.down3); out.append((network.hint, None)); chain(network.mix3)
    out.append((network.context, None)); out.append((network.state[0], None)); out.append((network.state[2], None))
    up(network.up2); up(network.up1); up(network.up0)
    out.append((network.out, None))
    return out


def layers(network):
    return [fold(layer, norm) if norm else (layer.weight, getattr(layer, 'bias', None)) for layer, norm in blocks(network)]


def export(network, path):
    """Weights as signed bytes with one scale per output channel; scales and biases as 32-bit floats."""
    scales, signs = [], []
    for weight, bias in layers(network):
        flat = weight.detach().reshape(weight.shape[0], -1)
        scale = flat.abs().amax(1).clamp(min=1e-8) / 127
        signs.append((flat / scale[:, None]).round().clamp(-127, 127).to(torch.int8).numpy().tobytes())
        scales.append(scale.numpy().astype('<f4').tobytes())
        scales.append((torch.zeros(flat.shape[0]) if bias is None else bias.detach()).numpy().astype('<f4').tobytes())
    encode = lambda parts: base64.b64encode(b''.join(parts)).decode()
    with open(path, 'w') as file:
        file.write('/** Written by test/training/train.py: do not edit. Little-endian, base64; network.ts reads them layer by layer. */\n')
        file.write(f"export const SCALES =\n  '{encode(scales)}'\n")
        file.write(f"export const WEIGHTS =\n  '{encode(signs)}'\n")


def restore(network, path, examples):
    """Takes up stored weights. Batch norms were folded away: what they would have measured is measured on examples."""
    text = open(path).read()
    stored = lambda name: base64.b64decode(re.search(name + r" =\s+'([^']+)'", text).group(1))
    floats, signs = numpy.frombuffer(stored('SCALES'), '<f4'), numpy.frombuffer(stored('WEIGHTS'), numpy.int8)
    inputs = {}
    for layer, norm in blocks(network):
        outputs, size = layer.weight.shape[0], layer.weight[0].numel()
        scale, bias = floats[:outputs].copy(), floats[outputs : 2 * outputs].copy()
        flat = signs[: outputs * size].reshape(outputs, size) * scale[:, None]
        floats, signs = floats[2 * outputs :], signs[outputs * size :]
        layer.weight.data = torch.from_numpy(flat).reshape(layer.weight.shape)
        if norm:
            norm.weight.data.fill_(1); norm.bias.data = torch.from_numpy(bias)
            norm.running_mean.zero_(); norm.running_var.fill_(1 - norm.eps)
            norm.register_forward_pre_hook(lambda norm, given: inputs.__setitem__(norm, given[0]))
        elif getattr(layer, 'bias', None) is not None:
            layer.bias.data = torch.from_numpy(bias)
    network.eval()
    with torch.no_grad():
        network(*examples)
        for norm, given in inputs.items():
            norm._forward_pre_hooks.clear()
            mean, variance = given.mean((0, 2, 3)), given.var((0, 2, 3), unbiased=False)
            norm.running_mean.copy_(mean); norm.running_var.copy_(variance)
            norm.weight.data = torch.sqrt(variance + norm.eps); norm.bias.data += mean


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('scenes'); parser.add_argument('out')
    parser.add_argument('--epochs', type=int, default=40); parser.add_argument('--processes', type=int, default=2)
    parser.add_argument('--start'); parser.add_argument('--rate', type=float, default=3e-3)
    options = parser.parse_args()
    torch.set_num_threads(1)
    pixels, meta = load(options.scenes)
    masks, edges = zip(*(targets(scene) for scene in meta))
    masks = torch.from_numpy(numpy.stack([numpy.uint8(mask * 255) for mask in masks]))
    edges = torch.from_numpy(numpy.stack([numpy.uint8(edge * 255) for edge in edges]))
    label = torch.tensor([STATES.index(scene['state']) for scene in meta])
    hint = torch.tensor([HINTS.index(scene['hint']) for scene in meta])
    # Forked, so that all of them see the same scenes in memory.
    start_processes(teach, (options, (pixels, masks, edges, label, hint)), options.processes, start_method='fork')


def teach(process, options, scenes):
    """One of the processes that share the work: each learns from its part of the scenes, gradients are averaged."""
    pixels, masks, edges, label, hint = scenes
    distributed.init_process_group('gloo', 'tcp://127.0.0.1:29500', rank=process, world_size=options.processes)
    torch.manual_seed(1)
    every = torch.arange(len(label))
    held, training = every[every % 20 == 0], every[every % 20 > 0]
    network = Network().to(memory_format=torch.channels_last)
    if options.start: restore(network, options.start, (torch.from_numpy(pixels[:400]).permute(0, 3, 1, 2).float() / 255, hint[:400]))
    if process == 0: print('parameters', sum(p.numel() for p in network.parameters()), 'scenes', len(training), judged(network, *scenes, held), flush=True)
    optimiser = torch.optim.AdamW(network.parameters(), lr=options.rate, weight_decay=1e-3)
    steps = len(training) // (BATCH * options.processes)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, options.rate, options.epochs * steps, pct_start=0.1)
    shuffling, generator = torch.Generator().manual_seed(2), torch.Generator().manual_seed(3 + process)
    for epoch in range(options.epochs):
        network.train(); start = time.time(); total = 0
        order = training[torch.randperm(len(training), generator=shuffling)][process :: options.processes]
        for chosen in order[: steps * BATCH].split(BATCH):
            x = torch.from_numpy(pixels[chosen.numpy()]).permute(0, 3, 1, 2).float() / 255
            x, mask, edge = augment(x, masks[chosen].float() / 255, edges[chosen].float() / 255, generator)
            hints = torch.where(torch.rand(BATCH, generator=generator) < 0.25, torch.zeros(BATCH, dtype=torch.long), hint[chosen])
            # Half as many bits and the order of memory that the processor's convolutions want: twice as fast.
            with torch.autocast('cpu', dtype=torch.bfloat16):
                planes, state = network(x.contiguous(memory_format=torch.channels_last), hints)
            loss = losses(planes.float(), state.float(), mask, edge, label[chosen])
            optimiser.zero_grad(); loss.backward(); average(network, options.processes)
            nn.utils.clip_grad_norm_(network.parameters(), 1.0); optimiser.step(); schedule.step()
            total += loss.item()
        if process > 0: continue
        print(f'epoch {epoch} loss {total / steps:.4f}', judged(network, *scenes, held), f'{time.time() - start:.0f} s', flush=True)
        export(network, options.out)


def average(network, processes):
    """Gives every process the mean of all gradients."""
    gradients = [parameter.grad for parameter in network.parameters()]
    flat = torch.cat([gradient.flatten() for gradient in gradients])
    distributed.all_reduce(flat)
    for gradient, part in zip(gradients, flat.split([gradient.numel() for gradient in gradients])):
        gradient.copy_(part.view_as(gradient) / processes)


def judged(network, pixels, masks, edges, label, hint, held):
    """How well scenes are seen that nothing was learnt from."""
    network.eval()
    ious, right, loss, empty = [], 0, 0, []
    with torch.no_grad():
        for chosen in held.split(50):
            x = torch.from_numpy(pixels[chosen.numpy()]).permute(0, 3, 1, 2).float() / 255
            mask = masks[chosen].float() / 255
            planes, state = network(x, hint[chosen])
            loss += losses(planes, state, mask, edges[chosen].float() / 255, label[chosen]).item() * len(chosen) / len(held)
            found, real = planes[:, 0] > 0, mask > 0.5
            iou = (found & real).sum((1, 2)).float() / (found | real).sum((1, 2)).float().clamp(min=1)
            is_there = real.any(2).any(1)
            ious += iou[is_there].tolist()
            empty += found.float().mean((1, 2))[~is_there].tolist()
            right += (state.argmax(1) == label[chosen]).sum().item()
    good = numpy.mean(numpy.array(ious) > 0.9)
    seen = numpy.mean(empty) if empty else 0
    return f'held {loss:.4f} mask IoU {numpy.mean(ious):.4f} over 0.9 {good:.3f} seen where none is {seen:.4f} state {right / len(held):.3f}'


main()
